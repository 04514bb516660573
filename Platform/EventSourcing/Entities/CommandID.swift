/// The id of a command as three words instead of a text of 36 or 53 characters.
///
/// Two forms fit: a UUID in lower case, and a UUID followed by `-` and 16 hexadecimal digits in lower case, as in the tickets that applications hand out. Any
/// other id is remembered as the text it is, and `text` holds its place.
struct CommandID: Hashable, Sendable {
    /// How many bytes it takes where it is written down.
    static let size = 24

    /// The UUID.
    let high: UInt64
    let low: UInt64
    /// The digits behind it; 0 where there are none.
    let mark: UInt64

    private init(high: UInt64, low: UInt64, mark: UInt64) {
        self.high = high
        self.low = low
        self.mark = mark
    }

    /// Stands where an id is that has neither form.
    static let text = CommandID(high: .max, low: 0, mark: 0)

    var isText: Bool { high == .max }

    /// Nil where the id has neither form.
    init?(_ id: String) {
        let bytes = id.utf8.span
        guard bytes.count == 36 || bytes.count == 53 else { return nil }
        var words = (high: UInt64(0), low: UInt64(0), mark: UInt64(0))
        for index in bytes.indices {
            let byte = bytes[index]
            if index == 8 || index == 13 || index == 18 || index == 23 || index == 36 {
                guard byte == UInt8(ascii: "-") else { return nil }
                continue
            }
            let digit: UInt64
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = UInt64(byte - UInt8(ascii: "0"))
            case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = UInt64(byte - UInt8(ascii: "a") + 10)
            default: return nil
            }
            switch index {
            case ..<18: words.high = words.high << 4 | digit
            case ..<36: words.low = words.low << 4 | digit
            default: words.mark = words.mark << 4 | digit
            }
        }
        // What would be taken for another: the place of a text, and a UUID with nothing behind it.
        guard words.high != .max, bytes.count == 36 || words.mark != 0 else { return nil }
        self.init(high: words.high, low: words.low, mark: words.mark)
    }

    /// The id that was written so many ids from the beginning.
    init(at place: Int, of column: borrowing Span<UInt8>) {
        self.init(
            high: column.word(at: place * Self.size), low: column.word(at: place * Self.size + 8),
            mark: column.word(at: place * Self.size + 16))
    }

    func write(to column: inout [UInt8]) {
        column.append(word: high)
        column.append(word: low)
        column.append(word: mark)
    }
}

/// Words in network order, as columns of them are written down.
extension [UInt8] {
    mutating func append(word: UInt64) {
        for shift in stride(from: UInt64(56), through: 0, by: -8) { append(UInt8(truncatingIfNeeded: word >> shift)) }
    }
}

extension Span<UInt8> {
    func word(at offset: Int) -> UInt64 {
        var word: UInt64 = 0
        for place in 0..<8 { word = word << 8 | UInt64(self[offset + place]) }
        return word
    }
}
