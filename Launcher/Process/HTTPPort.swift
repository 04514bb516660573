import Foundation
import LocalServers
import NIOCore

/// The port we listen at, and what to say when it is taken.
enum HTTPPort {
    /// Throws where somebody listens there already: before anything is started.
    static func check(_ port: Int) async throws {
        if port != 0, await LocalPort.isTaken(port) { throw taken(port) }
    }

    /// The error in plain words where it is about the port.
    static func explain(_ error: any Error, port: Int) -> any Error {
        guard let failure = error as? IOError, failure.errnoCode == EADDRINUSE else { return error }
        return taken(port)
    }

    private static func taken(_ port: Int) -> LauncherError {
        LauncherError("port \(port) is taken by another program; choose another with --port, or 0 for any that is free")
    }
}
