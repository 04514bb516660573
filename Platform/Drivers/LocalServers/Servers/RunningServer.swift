internal import Glibc

/// A server's process, with the watchdog over it.
struct RunningServer: Sendable {
    let process: ChildProcess
    let watchdog: Watchdog
    private let kind: any LocalServerKind
    /// Where in the log this run begins.
    let logStart: Int

    /// Starts the process. It does not answer yet.
    init(_ kind: any LocalServerKind, _ invocation: Invocation, removesDirectory: Bool) throws(LocalServerError) {
        self.kind = kind
        kind.log.rotate()
        logStart = kind.log.size
        let process = ChildProcess(try invocation.spawn(output: .file(kind.log.path)))
        self.process = process
        do throws(LocalServerError) {
            watchdog = try Watchdog(over: process.id, signal: kind.endingSignal, removing: removesDirectory ? kind.places : [])
            if let identity = ProcessIdentity(of: process.id) { try PrivateFile.write(identity.text, to: kind.identityFile) }
        } catch {
            process.signal(SIGKILL)
            throw error
        }
    }

    /// The last lines it wrote, to be quoted in an error.
    var tail: String { kind.log.tail(from: logStart) }

    /// Waits until it answers. Throws where it ends instead, or the kind's patience does.
    func becomesReady(port: Int) async throws(LocalServerError) {
        let deadline = ContinuousClock.now + kind.patience
        while true {
            let isReady = await kind.isReady(port: port)
            // Asked afterwards: what answers may be what it ended for, another server at its port.
            if process.hasEnded {
                let text = kind.log.text(from: logStart)
                if text.contains("address already in use") || text.contains("Address already in use") {
                    throw LocalServerError(.portTaken, "port \(port) is taken, so the \(kind.name) server cannot start")
                }
                throw LocalServerError(.cannotStart, "the \(kind.name) server ended as it started.\(tail)")
            }
            if isReady { return }
            guard .now < deadline else {
                throw LocalServerError(.notReady, "the \(kind.name) server does not answer after \(kind.patience).\(tail)")
            }
            do { try await Task.sleep(for: .milliseconds(5)) } catch {
                throw LocalServerError(.notReady, "the start of the \(kind.name) server was cancelled")
            }
        }
    }

    /// Ends it and sends the watchdog away; false where it took SIGKILL.
    func end(_ signal: Int32, within limit: Duration) async -> Bool {
        // A server that stands still would not notice being asked.
        if signal == SIGKILL { signalAll(SIGKILL) } else { process.signal(signal) }
        signalAll(SIGCONT)
        // The end is waited for even where the caller no longer is: a cancelled task still leaves nothing behind.
        let inTime = await Task.detached { [process] in await process.ends(within: limit) }.value
        if !inTime {
            signalAll(SIGKILL)
            _ = await Task.detached { [process] in await process.ends(within: .seconds(10)) }.value
        }
        await watchdog.dismiss()
        if process.hasEnded { try? PrivateFile.remove(kind.identityFile) }
        return inTime
    }

    /// Stops all its processes where they are, and returns when they stand still: a signal that was sent is not yet obeyed.
    func standStill() async {
        signalAll(SIGSTOP)
        let children = ProcessIdentity(of: process.id)?.children ?? []
        let deadline = ContinuousClock.now + .seconds(10)
        while !process.hasEnded, .now < deadline {
            if process.hasStopped, children.allSatisfy({ !$0.isRunning || $0.hasStopped }) { return }
            do { try await Task.sleep(for: .milliseconds(1)) } catch { return }
        }
    }

    /// Signals the server's process first, so that it starts no more, and then those it has started.
    func signalAll(_ signal: Int32) {
        let children = ProcessIdentity(of: process.id)?.children ?? []
        process.signal(signal)
        for child in children { child.signal(signal) }
    }
}
