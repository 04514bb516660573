internal import Glibc

/// The right to use a directory alone: a lock on the file `lock` in it, which the kernel takes back when the process ends, whatever way.
public enum DirectoryLock {
    /// Runs the body with the lock held. Throws `.inUse`, with the id of the process that has it, where somebody else does.
    public static func holding<Result>(
        _ directory: String, isolation: isolated (any Actor)? = #isolation, _ body: () async throws -> Result
    ) async throws -> Result {
        let file = try take(directory)
        defer { release(file) }
        return try await body()
    }

    /// The id of the process that uses the directory, as text; nil where nobody does.
    public static func holder(of directory: String) throws(LocalServerError) -> String? {
        do throws(LocalServerError) {
            release(try take(directory))
            return nil
        } catch {
            guard error.code == .inUse else { throw error }
            return written(in: directory)
        }
    }

    private static func take(_ directory: String) throws(LocalServerError) -> Int32 {
        let path = "\(directory)/lock"
        let file = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw PrivateFile.failure("open", path) }
        guard flock(file, LOCK_EX | LOCK_NB) == 0 else {
            close(file)
            throw LocalServerError(.inUse, "\(directory) is in use by process \(written(in: directory))")
        }
        let text = "\(getpid())\n"
        _ = ftruncate(file, 0)
        _ = write(file, text, text.utf8.count)
        return file
    }

    private static func release(_ file: Int32) {
        // Closing alone would leave the lock to a child that is just being started and still has our files.
        flock(file, LOCK_UN)
        close(file)
    }

    private static func written(in directory: String) -> String {
        (try? PrivateFile.read("\(directory)/lock"))?.split(whereSeparator: \.isWhitespace).first.map(String.init) ?? "?"
    }
}
