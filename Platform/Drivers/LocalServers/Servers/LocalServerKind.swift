/// One kind of private server: how it is found, laid out in its directory, started and recognised as ready.
public protocol LocalServerKind: Sendable {
    /// For messages: `NATS`.
    var name: String { get }
    /// Where it keeps everything: an absolute path.
    var directory: String { get }
    /// The signal by which it is asked to end quickly and in order.
    var endingSignal: Int32 { get }
    /// How long it may take until it answers. After kill -9 it may have much to read again.
    var patience: Duration { get }

    /// Puts everything in place for a start on this port of 127.0.0.1. Safe to repeat; nothing runs in the directory meanwhile.
    func prepare(port: Int) async throws(LocalServerError) -> PreparedServer

    /// Whether the server on this port answers. Takes a second at most.
    func isReady(port: Int) async -> Bool

    /// Whether the server will do its work again only when it is started anew, as the end of its log says.
    func needsNewStart(log: String) -> Bool
}

/// A server that is ready to be started.
public struct PreparedServer: Sendable {
    let invocation: Invocation
    /// How clients reach it, password included. Never logged.
    public let url: String
}

extension LocalServerKind {
    public func needsNewStart(log: String) -> Bool { false }

    var log: LogFile { LogFile(path: "\(directory)/server.log") }

    /// Where stands which process serves the directory.
    var identityFile: String { "\(directory)/server.pid" }

    /// Everything that goes when the server is discarded: the directory, and where it leads if it is a link.
    var places: [String] { Array(Set([directory] + ((try? PrivateDirectory.resolved(directory)).map { [$0] } ?? []))) }
}
