internal import Glibc

/// The room on a disk.
enum FreeSpace {
    /// How many bytes can be written to the file system that holds the path; 0 where nobody knows.
    static func bytes(at path: String) -> Int {
        var status = statvfs()
        return statvfs(path, &status) == 0 ? Int(status.f_bavail) * Int(status.f_frsize) : 0
    }
}
