/// Reads what a `BinaryWriter` wrote; whatever the bytes are, it ends with a value or an error.
struct BinaryReader {
    /// The bytes are not what was written.
    struct Damage: Error {}

    private let bytes: [UInt8]
    private var offset = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    var isAtEnd: Bool { offset == bytes.count }

    mutating func number() throws(Damage) -> UInt64 {
        var value: UInt64 = 0
        var shift: UInt64 = 0
        while offset < bytes.count, shift < 64 {
            let byte = bytes[offset]
            offset += 1
            value |= UInt64(byte & 0x7F) << shift
            if byte < 0x80 { return value }
            shift += 7
        }
        throw Damage()
    }

    mutating func signed() throws(Damage) -> Int64 {
        let value = try number()
        return Int64(bitPattern: value >> 1) ^ -Int64(bitPattern: value & 1)
    }

    /// How many elements follow, each of at least so many bytes.
    mutating func count(bytesEach size: Int) throws(Damage) -> Int {
        let count = try number()
        guard count <= UInt64((bytes.count - offset) / size) else { throw Damage() }
        return Int(count)
    }

    mutating func text() throws(Damage) -> String { String(decoding: try slice(), as: UTF8.self) }

    mutating func block() throws(Damage) -> [UInt8] { Array(try slice()) }

    private mutating func slice() throws(Damage) -> ArraySlice<UInt8> {
        let count = try count(bytesEach: 1)
        let start = offset
        offset += count
        return bytes[start..<offset]
    }
}
