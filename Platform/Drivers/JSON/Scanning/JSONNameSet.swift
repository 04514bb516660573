/// The names that have stood in one object, to find one that stands twice.
///
/// Nearly every object has few members, and few of their names fall on the same of 64 bits: only those are compared. An object with more
/// members gets a real set, whose hashes a sender cannot foresee.
struct JSONNameSet {
    private(set) var count = 0
    private var bits: UInt64 = 0
    private var large: Set<Name> = []

    private static let fewest = 16

    /// Takes in the name at an entry, of the object whose own entry is given; false where the object has had it before.
    mutating func insert(
        _ index: Int, after object: Int, _ entries: UnsafeMutablePointer<JSONTapeEntry>, _ text: UnsafeMutablePointer<UInt8>
    ) -> Bool {
        count += 1
        let name = Name(entries[index], text)
        if count > Self.fewest {
            if large.isEmpty { eachName(from: object + 1, to: index, entries) { large.insert(Name(entries[$0], text)) } }
            return large.insert(name).inserted
        }
        let bit: UInt64 = 1 << name.mark
        let mayStand = bits & bit != 0
        bits |= bit
        guard mayStand else { return true }
        var isNew = true
        eachName(from: object + 1, to: index, entries) { if Name(entries[$0], text) == name { isNew = false } }
        return isNew
    }

    private func eachName(from start: Int, to end: Int, _ entries: UnsafeMutablePointer<JSONTapeEntry>, _ body: (Int) -> Void) {
        var index = start
        while index < end {
            body(index)
            let value = entries[index + 1]
            index = value.kind == .array || value.kind == .object ? Int(value.extent) : index + 2
        }
    }

    /// A name by its bytes, which the scanner keeps in place.
    private struct Name: Hashable {
        private let bytes: UnsafeRawBufferPointer

        init(_ entry: JSONTapeEntry, _ text: UnsafeMutablePointer<UInt8>) {
            bytes = UnsafeRawBufferPointer(start: text + Int(entry.payload), count: Int(entry.extent))
        }

        /// One of 64, from the length and both ends: eight bytes can be loaded anywhere in a text.
        var mark: UInt64 {
            guard let start = bytes.baseAddress, !bytes.isEmpty else { return 0 }
            let first = UInt64(littleEndian: start.loadUnaligned(as: UInt64.self))
            var word = UInt64(bytes.count)
            if bytes.count < 8 {
                word ^= first << UInt64(64 - 8 * bytes.count)
            } else {
                word ^= first ^ (start + bytes.count - 8).loadUnaligned(as: UInt64.self) << 7
            }
            return (word &* 0x9E37_79B9_7F4A_7C15) >> 58
        }

        static func == (left: Name, right: Name) -> Bool { left.bytes.count == right.bytes.count && left.bytes.elementsEqual(right.bytes) }

        func hash(into hasher: inout Hasher) { hasher.combine(bytes: bytes) }
    }
}
