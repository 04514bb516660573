/// A regular expression that is matched in one pass, in linear time and without allocating.
///
/// The subset of ECMA 262 that schemas may use: `^…$` around literals, `.`, classes (`[a-z]`, `[^…]`, `\d`, `\w`), escapes (`\xXX`, `\uXXXX`,
/// `\.` and the like), groups `(…)` or `(?:…)`, alternatives `|`, and `*` `+` `?` `{m}` `{m,}` `{m,n}`. No look-around, no back references,
/// no Unicode properties. It becomes a Glushkov automaton with a bit for each place a character can stand in: 64 places at most, a
/// quantifier counting once for each repetition. Lengths belong into `minLength` and `maxLength`.
package final class JSONPattern: Sendable {
    package let text: String
    /// The places in which the first character, and those at which the last one, can stand.
    private let first: UInt64
    private let last: UInt64
    private let matchesEmpty: Bool
    /// For each place, those that may come next.
    private let follow: [UInt64]
    /// For each ASCII character, the places that admit it; for others the classes are asked.
    private let ascii: [UInt64]
    private let classes: [JSONPatternClass]
    /// Whether it is one class, once or more: `^[…]+$` or `^[…]*$`, the commonest of all and the one that needs no automaton.
    private let isOneClass: Bool

    /// Throws a sentence about what is not understood.
    package init(_ text: String) throws(SyntaxError) {
        var parser = JSONPatternParser(text)
        let automaton = try parser.automaton()
        self.text = text
        first = automaton.fragment.first
        last = automaton.fragment.last
        matchesEmpty = automaton.fragment.matchesEmpty
        follow = automaton.follow
        classes = automaton.classes
        isOneClass = automaton.follow == [1]
        let classes = automaton.classes
        ascii = (0..<128).map { value in
            classes.indices.reduce(0) { $0 | (classes[$1].contains(UInt32(value)) ? 1 << UInt64($1) : 0) }
        }
    }

    /// From a text that the schema compiler has let through; any other is a fault in the program.
    convenience init(known text: StaticString) {
        do {
            try self.init(text.description)
        } catch {
            preconditionFailure("the pattern \(text) is not understood: \(error.message)")
        }
    }

    package struct SyntaxError: Error {
        package let message: String
    }

    /// Whether the whole text, which must be UTF-8, matches.
    package func matches(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        if bytes.isEmpty { return matchesEmpty }
        // Both tables are lent for the whole text; there is an entry for every place and for every ASCII character.
        if isOneClass { return ascii.withUnsafeBufferPointer { ascii in isOfOneClass(bytes, ascii) } }
        return follow.withUnsafeBufferPointer { follow in ascii.withUnsafeBufferPointer { ascii in matches(bytes, follow, ascii) } }
    }

    private func isOfOneClass(_ bytes: UnsafeBufferPointer<UInt8>, _ ascii: UnsafeBufferPointer<UInt64>) -> Bool {
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte < 0x80 {
                guard ascii[Int(byte)] != 0 else { return false }
                index += 1
            } else {
                let (scalar, length) = Self.scalar(at: index, in: bytes)
                guard classes[0].contains(scalar) else { return false }
                index += length
            }
        }
        return true
    }

    private func matches(_ bytes: UnsafeBufferPointer<UInt8>, _ follow: UnsafeBufferPointer<UInt64>, _ ascii: UnsafeBufferPointer<UInt64>)
        -> Bool
    {
        var places = first
        var reached: UInt64 = 0
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte < 0x80 {
                reached = places & ascii[Int(byte)]
                index += 1
            } else {
                let (scalar, length) = Self.scalar(at: index, in: bytes)
                reached = places & admitting(scalar)
                index += length
            }
            if reached == 0 { return false }
            places = follow[reached.trailingZeroBitCount]
            var rest = reached & (reached - 1)
            while rest != 0 {
                places |= follow[rest.trailingZeroBitCount]
                rest &= rest - 1
            }
        }
        return reached & last != 0
    }

    /// Whether the whole text matches.
    package func matches(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { matches($0) }
    }

    private func admitting(_ scalar: UInt32) -> UInt64 {
        classes.indices.reduce(0) { $0 | (classes[$1].contains(scalar) ? 1 << UInt64($1) : 0) }
    }

    private static func scalar(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> (scalar: UInt32, length: Int) {
        let lead = bytes[index]
        let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
        var scalar = UInt32(lead) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
        for next in index + 1..<min(index + length, bytes.count) { scalar = scalar << 6 | UInt32(bytes[next] & 0x3F) }
        return (scalar, length)
    }
}
