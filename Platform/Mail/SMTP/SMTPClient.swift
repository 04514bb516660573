internal import EventSourcing
internal import NIOCore
internal import NIOPosix
internal import NIOSSL

/// Hands mails to an SMTP server: a connection each, and never an answer that promises too much.
public struct SMTPClient: Sendable {
    public let configuration: SMTPConfiguration
    private let tls: NIOSSLContext

    /// Throws where the trusted certificates cannot be read.
    public init(_ configuration: SMTPConfiguration) throws {
        self.configuration = configuration
        var settings = TLSConfiguration.makeClientConfiguration()
        settings.minimumTLSVersion = .tlsv12
        if let file = configuration.trustedCertificatesFile { settings.trustRoots = .file(file) }
        tls = try NIOSSLContext(configuration: settings)
    }

    /// Sends one mail, or says why it did not. It takes `total` at most, and connecting; a task that is cancelled ends at once.
    public func send(_ mail: MailMessage) async -> SMTPDelivery {
        await withTaskGroup(of: SMTPDelivery?.self) { group in
            group.addTask { await dialogue(mail) }
            group.addTask { [total = configuration.total + configuration.connectTimeout] in
                try? await Task.sleep(for: total)
                return nil
            }
            // Where the time is over first, the dialogue is ended and says how far it has come.
            let first = await group.next() ?? nil
            group.cancelAll()
            if let first { return first }
            return await group.next().flatMap(\.self) ?? .notDelivered("took too long")
        }
    }

    private func dialogue(_ mail: MailMessage) async -> SMTPDelivery {
        let channel: NIOAsyncChannel<SMTPReply, SMTPRequest>
        do {
            channel = try await connect()
        } catch {
            return .notDelivered("cannot connect")
        }
        // An actor, because the dialogue must say how far it has come also where the channel's scope throws.
        let progress = SMTPProgress()
        do {
            return try await channel.executeThenClose { inbound, outbound in
                var dialogue = SMTPDialogue(configuration, inbound.makeAsyncIterator(), outbound, progress)
                return try await dialogue.deliver(mail)
            }
        } catch {
            return await progress.delivery(endedBy: error)
        }
    }

    private func connect() async throws -> NIOAsyncChannel<SMTPReply, SMTPRequest> {
        let (configuration, tls) = (configuration, tls)
        return try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .connectTimeout(TimeAmount(configuration.connectTimeout))
            .connect(host: configuration.host, port: configuration.port) { channel in
                channel.eventLoop.makeCompletedFuture {
                    let pipeline = channel.pipeline.syncOperations
                    let makeTLS = { try Self.handler(of: tls, for: configuration.host) }
                    if configuration.security == .tls { try pipeline.addHandler(makeTLS()) }
                    try pipeline.addHandler(IdleStateHandler(readTimeout: TimeAmount(configuration.silence)))
                    try pipeline.addHandler(SMTPChannelHandler(makeTLS: makeTLS))
                    return try NIOAsyncChannel<SMTPReply, SMTPRequest>(wrappingChannelSynchronously: channel)
                }
            }
    }

    /// The certificate must be valid for the host's name, or for its address where it is named by one.
    private static func handler(of tls: NIOSSLContext, for host: String) throws -> NIOSSLClientHandler {
        let isAddress = (try? SocketAddress(ipAddress: host, port: 0)) != nil
        return try NIOSSLClientHandler(context: tls, serverHostname: isAddress ? nil : host)
    }
}
