import Logging

extension LocalServerKind {
    /// Ends a server that still runs in the directory because its owner died; who else could run there is kept out by the directory's lock.
    func endLeftover(logger: Logger) async throws(LocalServerError) {
        guard let text = try? PrivateFile.read(identityFile), let left = ProcessIdentity(text: text) else { return }
        if left.isRunning {
            logger.notice("ending a server that was left behind", metadata: ["server": "\(name)", "process": "\(left.id)"])
            guard await left.end(endingSignal, patience: .seconds(15)) else {
                throw LocalServerError(
                    .inUse, "process \(left.id) still serves \(directory) and does not end; look at it with `ps -f \(left.id)` and end it")
            }
        }
        try PrivateFile.remove(identityFile)
    }
}
