internal import Glibc

/// Directories that nobody but their owner may look into.
public enum PrivateDirectory {
    /// Makes the directory with mode 0700, and those above it that are missing. A link to one is followed.
    ///
    /// One that is there is closed to others where it is open to them, and otherwise left as it is: somebody may be using it at this moment.
    public static func make(_ path: String) throws(LocalServerError) { try make(path, owner: nil) }

    static func make(_ path: String, owner: SystemUser?) throws(LocalServerError) {
        if mkdir(path, 0o700) != 0, errno == ENOENT, let parent = parent(of: path) {
            if mkdir(parent, 0o755) != 0, errno != EEXIST { try make(parent, owner: nil) }
            _ = mkdir(path, 0o700)
        }
        var status = stat()
        guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else { throw PrivateFile.failure("make the directory", path) }
        guard status.st_uid == geteuid() || SystemUser.isRoot else {
            throw LocalServerError(.files, "\(path) belongs to another user; choose a directory of your own with --data, or remove it")
        }
        if let owner, status.st_uid != owner.id, chown(path, owner.id, owner.group) != 0 { throw PrivateFile.failure("give away", path) }
        // Passing through is all that a group may have been given (`open`).
        if status.st_mode & 0o067 != 0, chmod(path, 0o700) != 0 { throw PrivateFile.failure("close to others", path) }
    }

    /// The path from the root on, with `.` and `..` taken out.
    public static func absolute(_ path: String) -> String {
        var parts: [Substring] = []
        let whole = path.hasPrefix("/") ? path : "\(current)/\(path)"
        for part in whole.split(separator: "/") where part != "." {
            if part == ".." { _ = parts.popLast() } else { parts.append(part) }
        }
        return "/" + parts.joined(separator: "/")
    }

    /// Lets a user pass through a directory of ours without looking around in it.
    static func open(_ path: String, for user: SystemUser) throws(LocalServerError) {
        guard chown(path, geteuid(), user.group) == 0, chmod(path, 0o710) == 0 else { throw PrivateFile.failure("open", path) }
    }

    /// The path with every link followed.
    static func resolved(_ path: String) throws(LocalServerError) -> String {
        // realpath gives memory that we free.
        guard let resolved = realpath(path, nil) else { throw PrivateFile.failure("find", path) }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    /// Puts a link in the place of an empty directory.
    static func replace(_ path: String, withLinkTo target: String) throws(LocalServerError) {
        guard rmdir(path) == 0 else { throw PrivateFile.failure("replace", path) }
        guard symlink(target, path) == 0 else { throw PrivateFile.failure("link", path) }
    }

    /// The names in a directory; none where it cannot be read.
    static func names(in path: String) -> [String] {
        guard let directory = opendir(path) else { return [] }
        defer { closedir(directory) }
        var names: [String] = []
        // The entry is the directory's own and good until the next call; its name is copied out at once.
        while let entry = readdir(directory) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { name in
                name.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names.sorted()
    }

    static func parent(of path: String) -> String? {
        let parts = path.split(separator: "/")
        guard parts.count > 1 else { return nil }
        return (path.hasPrefix("/") ? "/" : "") + parts.dropLast().joined(separator: "/")
    }

    private static var current: String {
        // getcwd gives memory that we free.
        guard let path = getcwd(nil, 0) else { return "" }
        defer { free(path) }
        return String(cString: path)
    }
}
