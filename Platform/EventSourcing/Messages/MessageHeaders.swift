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
        let length = name.count
        while start + length < block.count {
            var index = 0
            while index < length, block[start + index] == name[index] { index += 1 }
            let matches = index == length && block[start + length] == UInt8(ascii: ":")
            var end = start + index
            while end < block.count, block[end] != 0x0A { end += 1 }
            if matches {
                var first = start + length + 1
                while first < end, block[first] == 0x20 { first += 1 }
                let last = end > first && block[end - 1] == 0x0D ? end - 1 : end
                return first..<last
            }
            start = end + 1
        }
        return nil
    }
}
