extension JSONWriter {
    /// The name of the member whose value comes next.
    public mutating func name(_ name: String) {
        quote(name)
        bytes.append(UInt8(ascii: ":"))
        needsComma = false
    }

    /// The same for a name that needs no escapes, as those of a schema do not.
    public mutating func name(_ name: StaticString) {
        let name = UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount)
        let comma = needsComma
        put(atMost: name.count + 4) { start in
            let end = Self.quote(name, behindComma: comma, at: start)
            end[0] = UInt8(ascii: ":")
            return end + 1
        }
        needsComma = false
    }

    public mutating func value(_ value: String) {
        quote(value)
        needsComma = true
    }

    /// A string from bytes that are UTF-8.
    mutating func text(_ text: UnsafeBufferPointer<UInt8>) {
        quote(text)
        needsComma = true
    }

    private mutating func quote(_ text: String) {
        text.utf8.span.withUnsafeBufferPointer { quote($0) }
    }

    private mutating func quote(_ text: UnsafeBufferPointer<UInt8>) {
        let comma = needsComma
        let plain = Self.plainCount(in: text, from: 0)
        if plain == text.count {
            put(atMost: text.count + 3) { start in Self.quote(text, behindComma: comma, at: start) }
        } else {
            separate()
            escape(text, behind: plain)
        }
    }

    /// Writes a text that needs no escapes between quotes.
    private static func quote(
        _ text: UnsafeBufferPointer<UInt8>, behindComma comma: Bool, at start: UnsafeMutablePointer<UInt8>
    ) -> UnsafeMutablePointer<UInt8> {
        var end = start
        if comma {
            end[0] = UInt8(ascii: ",")
            end += 1
        }
        end[0] = UInt8(ascii: "\"")
        end += 1
        if let bytes = text.baseAddress { end.update(from: bytes, count: text.count) }
        end += text.count
        end[0] = UInt8(ascii: "\"")
        return end + 1
    }

    /// Copies runs that stand for themselves in one piece, of which the first has so many bytes.
    private mutating func escape(_ text: UnsafeBufferPointer<UInt8>, behind plain: Int) {
        bytes.append(UInt8(ascii: "\""))
        var start = 0
        var end = plain
        while end < text.count {
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<end]))
            escape(text[end])
            start = end + 1
            end = Self.plainCount(in: text, from: start)
        }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
        bytes.append(UInt8(ascii: "\""))
    }

    /// Where the first byte behind a place stands that needs an escape, or the end.
    private static func plainCount(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let highs: UInt64 = 0x8080_8080_8080_8080
        let bytes = UnsafeRawBufferPointer(text)
        var index = start
        while index + 8 <= bytes.count {
            let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
            let quote = word ^ (ones &* UInt64(UInt8(ascii: "\"")))
            let backslash = word ^ (ones &* UInt64(UInt8(ascii: "\\")))
            // As in the scanner: the lowest byte that is marked is below 0x20, `"` or `\`. Bytes from 0x80 on stand for themselves.
            let marked = ((word &- ones &* 0x20) & ~word | (quote &- ones) & ~quote | (backslash &- ones) & ~backslash) & highs
            if marked != 0 { return index + marked.trailingZeroBitCount >> 3 }
            index += 8
        }
        while index < bytes.count, bytes[index] >= 0x20, bytes[index] != UInt8(ascii: "\""), bytes[index] != UInt8(ascii: "\\") {
            index += 1
        }
        return index
    }

    private mutating func escape(_ byte: UInt8) {
        bytes.append(UInt8(ascii: "\\"))
        switch byte {
        case 0x08: bytes.append(UInt8(ascii: "b"))
        case 0x09: bytes.append(UInt8(ascii: "t"))
        case 0x0A: bytes.append(UInt8(ascii: "n"))
        case 0x0C: bytes.append(UInt8(ascii: "f"))
        case 0x0D: bytes.append(UInt8(ascii: "r"))
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(byte)
        default:
            bytes.append(contentsOf: byte < 0x10 ? "u000".utf8 : "u001".utf8)
            bytes.append(byte & 0x0F < 10 ? UInt8(ascii: "0") + byte & 0x0F : UInt8(ascii: "a") + byte & 0x0F - 10)
        }
    }
}
