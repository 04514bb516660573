internal import Glibc

/// The sockets that this process has open.
enum OpenSockets {
    /// Shuts both directions of every connection to that TCP port, whatever the host. The descriptors stay open: their owners close them.
    static func shutDown(connectedTo port: UInt16) {
        for descriptor in descriptors where peerPort(of: descriptor) == port { _ = shutdown(descriptor, Int32(SHUT_RDWR)) }
    }

    private static var descriptors: [Int32] {
        guard let directory = opendir("/proc/self/fd") else { return [] }
        defer { closedir(directory) }
        var found: [Int32] = []
        while let entry = readdir(directory) {
            // The name is a C string inside of the entry, which is valid until the next is read.
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if let number = Int32(name) { found.append(number) }
        }
        return found
    }

    /// Nil where the descriptor is no connected TCP socket.
    private static func peerPort(of descriptor: Int32) -> UInt16? {
        var address = sockaddr_storage()
        var size = socklen_t(MemoryLayout<sockaddr_storage>.size)
        // Room for any address; the kernel writes at most `size` bytes.
        let status = withUnsafeMutablePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { getpeername(descriptor, $0, &size) }
        }
        guard status == 0, [AF_INET, AF_INET6].contains(Int32(address.ss_family)) else { return nil }
        // In both families the port stands in the two bytes behind the family.
        return withUnsafeBytes(of: &address) { UInt16(bigEndian: $0.loadUnaligned(fromByteOffset: 2, as: UInt16.self)) }
    }
}
