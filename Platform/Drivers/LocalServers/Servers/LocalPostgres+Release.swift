extension LocalPostgres {
    /// Takes away the pid file of a Postgres that did not end in order.
    ///
    /// Postgres would do so itself, unless the process id in it lives again as another process: then it would refuse to start for ever, as
    /// happens with a data directory in a container. We know better: whoever started it is gone (`endLeftover`), and nobody has its memory.
    func releaseData() async throws(LocalServerError) {
        let deadline = ContinuousClock.now + .seconds(20)
        while let file = PostmasterFile(in: data) {
            if !file.isSharedMemoryInUse {
                try PrivateFile.remove("\(data)/postmaster.pid")
                return
            }
            guard .now < deadline else {
                throw LocalServerError(.inUse, "another Postgres still runs in \(data); find it with `ps -fu postgres` and end it")
            }
            do { try await Task.sleep(for: .milliseconds(20)) } catch {
                throw LocalServerError(.notReady, "the start of the Postgres server was cancelled")
            }
        }
    }
}
