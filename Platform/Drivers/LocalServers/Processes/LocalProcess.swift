internal import Glibc

/// A program that runs beside us and is to be killed, stopped and watched: a service under test.
///
/// Like a server it has a session of its own, and a watchdog that ends it when we are gone.
public final class LocalProcess: Sendable {
    private let process: ChildProcess
    private let watchdog: Watchdog

    /// Starts the program, which may be reached from any directory; what it says goes to the end of the file `output`.
    public init(_ invocation: Invocation, output: String) throws(LocalServerError) {
        var invocation = invocation
        invocation.program = PrivateDirectory.absolute(invocation.program)
        let process = ChildProcess(try invocation.spawn(output: .file(PrivateDirectory.absolute(output))))
        self.process = process
        do throws(LocalServerError) {
            watchdog = try Watchdog(over: process.id, signal: SIGTERM, removing: [])
        } catch {
            process.signal(SIGKILL)
            throw error
        }
    }

    /// The process' id; its own until it was seen to have ended.
    public var id: Int32 { process.id }

    public var hasEnded: Bool { process.hasEnded }

    /// Whether it has ended by itself with status 0.
    public var succeeded: Bool { process.succeeded }

    /// Whether all its threads stand still, as SIGSTOP makes them.
    public var hasStopped: Bool { process.hasStopped }

    /// Lets it go on where it stands still.
    public func resume() { process.signal(SIGCONT) }

    /// Makes it stand still.
    public func pause() { process.signal(SIGSTOP) }

    /// Asks it to end, and waits; insists with SIGKILL after `limit`. False where it had to.
    @discardableResult
    public func stop(within limit: Duration = .seconds(15)) async -> Bool { await end(SIGTERM, within: limit) }

    /// Ends it as a crash would: SIGKILL, at once.
    public func kill() async { _ = await end(SIGKILL, within: .seconds(10)) }

    private func end(_ signal: Int32, within limit: Duration) async -> Bool {
        process.signal(signal)
        process.signal(SIGCONT)
        let inTime = await process.ends(within: limit)
        if !inTime {
            process.signal(SIGKILL)
            _ = await process.ends(within: .seconds(10))
        }
        await watchdog.dismiss()
        return inTime
    }
}
