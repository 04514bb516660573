/// The headers of a message, kept as the block of text in which NATS carries them.
///
/// Most readers look at two or three of a dozen headers, so the block is searched on demand and never turned into a dictionary.
/// Names are compared exactly: NATS headers are case-sensitive. Values hold no line breaks: they are replaced by spaces.
public struct MessageHeaders: Hashable, Sendable {
    /// `Name: value\r\n` for each header, without the `NATS/1.0` line and without the empty line at the end.
    public private(set) var block: [UInt8]

    public init() { block = [] }

    /// Takes over a block in the form of `block`.
    public init(block: [UInt8]) { self.block = block }

    public subscript(name: StaticHeaderName) -> String? { value(of: name.text) }

    /// The first value of the header, or nil.
    public func value(of name: String) -> String? {
        Self.find(name.utf8.span, in: block.span).map { range in String(decoding: block[range], as: UTF8.self) }
    }

    /// The same as the bytes that stand in the block, for who needs no `String` of them.
    public func bytes(of name: StaticHeaderName) -> ArraySlice<UInt8>? {
        Self.find(name.text.utf8.span, in: block.span).map { range in block[range] }
    }

    /// Where the first values of three headers stand in the block, found in one walk over it instead of three.
    public func ranges(
        of first: StaticHeaderName, _ second: StaticHeaderName, _ third: StaticHeaderName
    ) -> (Range<Int>?, Range<Int>?, Range<Int>?) {
        var found: (Range<Int>?, Range<Int>?, Range<Int>?) = (nil, nil, nil)
        let (one, two, three) = (first.text.utf8.span, second.text.utf8.span, third.text.utf8.span)
        let block = block.span
        var start = 0
        while start < block.count, found.0 == nil || found.1 == nil || found.2 == nil {
            let end = Self.end(ofLineAt: start, in: block)
            if found.0 == nil, Self.stands(one, at: start, in: block) {
                found.0 = Self.value(behind: one.count, from: start, to: end, in: block)
            } else if found.1 == nil, Self.stands(two, at: start, in: block) {
                found.1 = Self.value(behind: two.count, from: start, to: end, in: block)
            } else if found.2 == nil, Self.stands(three, at: start, in: block) {
                found.2 = Self.value(behind: three.count, from: start, to: end, in: block)
            }
            start = end + 1
        }
        return found
    }

    public mutating func append(_ name: StaticHeaderName, _ value: String) { append(name.text, value) }

    public mutating func append(_ name: String, _ value: String) {
        // A whole envelope in one allocation; copied in bulk, because this is done for every message that is written.
        if block.isEmpty { block.reserveCapacity(Self.usualBytes) }
        block.append(contentsOf: name.utf8)
        block.append(UInt8(ascii: ":"))
        block.append(UInt8(ascii: " "))
        let start = block.count
        block.append(contentsOf: value.utf8)
        for index in start..<block.count where block[index] <= 0x0D {
            if block[index] == 0x0D || block[index] == 0x0A || block[index] == 0 { block[index] = 0x20 }
        }
        block.append(0x0D)
        block.append(0x0A)
    }

    /// Room for an envelope and what the log adds to it.
    private static let usualBytes = 896

    /// All headers in the order in which they stand.
    public var pairs: [(name: String, value: String)] {
        block.split(separator: 0x0A).compactMap { line in
            let line = line.last == 0x0D ? line.dropLast() : line
            guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { return nil }
            let value = line[line.index(after: colon)...].drop { $0 == 0x20 }
            return (String(decoding: line[..<colon], as: UTF8.self), String(decoding: value, as: UTF8.self))
        }
    }

    private static func find(_ name: borrowing Span<UInt8>, in block: borrowing Span<UInt8>) -> Range<Int>? {
        var start = 0
        while start < block.count {
            let end = end(ofLineAt: start, in: block)
            if stands(name, at: start, in: block) { return value(behind: name.count, from: start, to: end, in: block) }
            start = end + 1
        }
        return nil
    }

    /// Whether the line that begins there is the named header's.
    private static func stands(_ name: borrowing Span<UInt8>, at start: Int, in block: borrowing Span<UInt8>) -> Bool {
        let length = name.count
        // From the colon backwards: names begin alike and end differently.
        guard start + length < block.count, block[start + length] == UInt8(ascii: ":") else { return false }
        var index = length - 1
        while index >= 0, block[start + index] == name[index] { index -= 1 }
        return index < 0
    }

    /// Where the line feed stands, or the end of the block.
    private static func end(ofLineAt start: Int, in block: borrowing Span<UInt8>) -> Int {
        var end = start
        while end < block.count, block[end] != 0x0A { end += 1 }
        return end
    }

    /// A line's value, without the spaces before it and the carriage return behind it.
    private static func value(behind name: Int, from start: Int, to end: Int, in block: borrowing Span<UInt8>) -> Range<Int> {
        var first = start + name + 1
        while first < end, block[first] == 0x20 { first += 1 }
        let last = end > first && block[end - 1] == 0x0D ? end - 1 : end
        return first..<last
    }
}
