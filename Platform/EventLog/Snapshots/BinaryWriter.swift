/// Writes what a `BinaryReader` reads: lengths before contents, numbers in as few bytes as they take (LEB128).
struct BinaryWriter {
    private(set) var bytes: [UInt8] = []

    mutating func number(_ value: UInt64) {
        var rest = value
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }

    /// A difference: small ones of either sign take one byte.
    mutating func signed(_ value: Int64) { number(UInt64(bitPattern: value << 1 ^ value >> 63)) }

    mutating func text(_ value: String) {
        number(UInt64(value.utf8.count))
        bytes += value.utf8
    }

    mutating func block(_ value: some Collection<UInt8>) {
        number(UInt64(value.count))
        bytes += value
    }
}
