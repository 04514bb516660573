/// The id of a command as three words instead of a text of 36 or 53 characters.
///
/// Two forms fit: a UUID in lower case, and a UUID followed by `-` and 16 hexadecimal digits in lower case, as in the tickets that applications hand out. Any
/// other id is remembered as the text it is, and `text` holds its place.
package struct CommandID: Hashable, Sendable {
    /// The UUID.
    package let high: UInt64
    package let low: UInt64
    /// The digits behind it; 0 where there are none.
    package let mark: UInt64

    package init(high: UInt64, low: UInt64, mark: UInt64) {
        self.high = high
        self.low = low
        self.mark = mark
    }

    /// Stands where an id is that has neither form.
    package static let text = CommandID(high: .max, low: 0, mark: 0)

    package var isText: Bool { high == .max }

    /// Nil where the id has neither form.
    package init?(_ id: String) {
        let bytes = id.utf8.span
        guard bytes.count == 36 || bytes.count == 53 else { return nil }
        var high: UInt64 = 0
        var low: UInt64 = 0
        var mark: UInt64 = 0
        for index in bytes.indices {
            let byte = bytes[index]
            if index == 8 || index == 13 || index == 18 || index == 23 || index == 36 {
                guard byte == UInt8(ascii: "-") else { return nil }
                continue
            }
            let digit: UInt8
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = byte - UInt8(ascii: "0")
            case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = byte - UInt8(ascii: "a") + 10
            default: return nil
            }
            if index < 18 {
                high = high << 4 | UInt64(digit)
            } else if index < 36 {
                low = low << 4 | UInt64(digit)
            } else {
                mark = mark << 4 | UInt64(digit)
            }
        }
        // What would be taken for another: the place of a text, and a UUID with nothing behind it.
        guard high != .max, bytes.count == 36 || mark != 0 else { return nil }
        self.init(high: high, low: low, mark: mark)
    }
}
