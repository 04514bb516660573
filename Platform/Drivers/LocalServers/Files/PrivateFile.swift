internal import Glibc

/// Files and directories that nobody but their owner may look into.
public enum PrivateFile {
    /// The whole file as text. Throws `.files`.
    public static func read(_ path: String) throws(LocalServerError) -> String {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw failure("read", path) }
        defer { close(file) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = Glibc.read(file, &buffer, buffer.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw failure("read", path) }
            if count == 0 { return String(decoding: bytes, as: UTF8.self) }
            bytes += buffer[..<count]
        }
    }

    /// Puts a file with this text, readable for its owner only (0600), in the place of whatever was there.
    ///
    /// It is written aside and renamed, so that whoever reads it sees the old text or the new one.
    public static func write(_ text: String, to path: String) throws(LocalServerError) { try write(text, to: path, owner: nil) }

    static func write(_ text: String, to path: String, owner: SystemUser?) throws(LocalServerError) {
        let aside = "\(path).new"
        unlink(aside)
        let file = open(aside, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw failure("write", aside) }
        defer { close(file) }
        if let owner, fchown(file, owner.id, owner.group) != 0 { throw failure("give away", aside) }
        var bytes = Array(text.utf8)[...]
        while !bytes.isEmpty {
            let count = bytes.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw failure("write", aside) }
            bytes = bytes.dropFirst(count)
        }
        guard fsync(file) == 0, rename(aside, path) == 0 else { throw failure("write", path) }
    }

    /// Removes a file; one that is not there is no error.
    public static func remove(_ path: String) throws(LocalServerError) {
        guard unlink(path) == 0 || errno == ENOENT else { throw failure("remove", path) }
    }

    public static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

    static func isExecutable(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG && access(path, X_OK) == 0
    }

    static func failure(_ verb: String, _ path: String) -> LocalServerError {
        LocalServerError(.files, "cannot \(verb) \(path): \(String(cString: strerror(errno)))")
    }
}
