internal import Glibc

/// A user of this machine.
struct SystemUser: Sendable, Equatable {
    let name: String
    let id: UInt32
    let group: UInt32

    /// Nil where there is no such user.
    init?(_ name: String) {
        var entry = passwd()
        var found: UnsafeMutablePointer<passwd>?
        // The entry's texts lie in the buffer and are not used; ids are copied out of it.
        var buffer = [CChar](repeating: 0, count: 16_384)
        guard getpwnam_r(name, &entry, &buffer, buffer.count, &found) == 0, found != nil else { return nil }
        self.name = name
        id = entry.pw_uid
        group = entry.pw_gid
    }

    static var isRoot: Bool { geteuid() == 0 }
}
