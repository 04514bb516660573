internal import Glibc

/// The file that a server writes its log to.
struct LogFile: Sendable {
    let path: String

    /// From this size on the file is put aside at the next start, in the place of the one before: 10 MiB.
    private static let largest = 10 << 20

    func rotate() {
        var status = stat()
        if stat(path, &status) == 0, status.st_size > Self.largest { rename(path, "\(path).1") }
    }

    /// How much stands in it now.
    var size: Int {
        var status = stat()
        return stat(path, &status) == 0 ? Int(status.st_size) : 0
    }

    /// What was written from an offset on, of that the last 16 KiB.
    func text(from offset: Int) -> String {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { return "" }
        defer { close(file) }
        var bytes = [UInt8](repeating: 0, count: 16_384)
        let count = pread(file, &bytes, bytes.count, max(offset, size - bytes.count))
        return String(decoding: bytes[..<max(0, count)], as: UTF8.self)
    }

    /// The last lines written from an offset on, indented, to be quoted in an error.
    func tail(from offset: Int, lines: Int = 5) -> String {
        let last = text(from: offset).split(separator: "\n").suffix(lines)
        return last.isEmpty ? "" : "\nThe last lines of \(path):\n" + last.map { "    \($0)" }.joined(separator: "\n")
    }
}
