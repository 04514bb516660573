internal import Glibc

/// The right to use a directory alone, for as long as it is held: the kernel takes it back when the process ends, whatever way.
public struct DirectoryLock: ~Copyable, Sendable {
    private let file: Int32

    /// Takes the lock of a directory, a file `lock` in it. Throws `.inUse`, with the id of the process that has it.
    public init(_ directory: String) throws(LocalServerError) {
        let path = "\(directory)/lock"
        file = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw PrivateFile.failure("open", path) }
        guard flock(file, LOCK_EX | LOCK_NB) == 0 else {
            let holder = (try? PrivateFile.read(path))?.split(whereSeparator: \.isWhitespace).first ?? "?"
            close(file)
            throw LocalServerError(.inUse, "\(directory) is in use by process \(holder)")
        }
        let text = "\(getpid())\n"
        _ = ftruncate(file, 0)
        _ = write(file, text, text.utf8.count)
    }

    deinit {
        // Closing alone would leave the lock to a child that is just being started and still has our files.
        flock(file, LOCK_UN)
        close(file)
    }
}
