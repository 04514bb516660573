extension JSONScanner {
    mutating func string() throws(Failure) {
        index += 1
        while true {
            skipPlainWords()
            let byte = current
            if byte >= 0x80 {
                try multiByte(byte)
            } else if byte >= 0x20, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") {
                index += 1
            } else if byte == UInt8(ascii: "\"") {
                index += 1
                return
            } else if byte == UInt8(ascii: "\\") {
                try escape()
            } else if index >= count {
                throw failure(.malformed, "must be JSON: the text ends inside a string")
            } else {
                throw failure(.invalidText, "must hold no unescaped control characters")
            }
        }
    }

    /// Skips printable ASCII that stands for itself, eight bytes at a time; stops at the first other byte or near the end of the text.
    private mutating func skipPlainWords() {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let highs: UInt64 = 0x8080_8080_8080_8080
        while index + 8 <= count {
            let word = UInt64(littleEndian: UnsafeRawPointer(bytes + index).loadUnaligned(as: UInt64.self))
            let quote = word ^ (ones &* UInt64(UInt8(ascii: "\"")))
            let backslash = word ^ (ones &* UInt64(UInt8(ascii: "\\")))
            // A byte's high bit ends up set where the byte is 0x80 and up, below 0x20, `"` or `\`. A borrow can set it too, but only in
            // bytes after one that is, so the lowest bit tells the truth.
            let special = (word | (word &- ones &* 0x20) | (quote &- ones) | (backslash &- ones)) & highs
            if special != 0 {
                index += special.trailingZeroBitCount >> 3
                return
            }
            index += 8
        }
    }

    private mutating func escape() throws(Failure) {
        index += 1
        switch current {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"), UInt8(ascii: "n"),
            UInt8(ascii: "r"), UInt8(ascii: "t"):
            index += 1
        case UInt8(ascii: "u"):
            let unit = try hexUnit()
            if unit == 0 { throw failure(.invalidText, "must hold no NUL character") }
            if unit & 0xFC00 == 0xD800 {
                guard current == UInt8(ascii: "\\"), index + 1 < count, bytes[index + 1] == UInt8(ascii: "u") else {
                    throw failure(.invalidText, "must hold no half of a surrogate pair")
                }
                index += 1
                guard try hexUnit() & 0xFC00 == 0xDC00 else { throw failure(.invalidText, "must hold no half of a surrogate pair") }
            } else if unit & 0xFC00 == 0xDC00 {
                throw failure(.invalidText, "must hold no half of a surrogate pair")
            }
        default:
            throw failure(.malformed, "must be JSON: a backslash must begin one of its escapes")
        }
    }

    /// Reads `uXXXX`.
    private mutating func hexUnit() throws(Failure) -> UInt32 {
        index += 1
        var unit: UInt32 = 0
        for _ in 0..<4 {
            let byte = current
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): unit = unit << 4 | UInt32(byte - UInt8(ascii: "0"))
            case UInt8(ascii: "a")...UInt8(ascii: "f"): unit = unit << 4 | UInt32(byte - UInt8(ascii: "a") + 10)
            case UInt8(ascii: "A")...UInt8(ascii: "F"): unit = unit << 4 | UInt32(byte - UInt8(ascii: "A") + 10)
            default: throw failure(.malformed, "must be JSON: four hexadecimal digits are expected here")
            }
            index += 1
        }
        return unit
    }

    /// Reads a character of several bytes as table 3-7 of the Unicode standard allows them: no overlong forms, no surrogates, nothing past U+10FFFF.
    private mutating func multiByte(_ lead: UInt8) throws(Failure) {
        let second: ClosedRange<UInt8>
        let more: Int
        switch lead {
        case 0xC2...0xDF: (second, more) = (0x80...0xBF, 0)
        case 0xE0: (second, more) = (0xA0...0xBF, 1)
        case 0xED: (second, more) = (0x80...0x9F, 1)
        case 0xE1...0xEF: (second, more) = (0x80...0xBF, 1)
        case 0xF0: (second, more) = (0x90...0xBF, 2)
        case 0xF1...0xF3: (second, more) = (0x80...0xBF, 2)
        case 0xF4: (second, more) = (0x80...0x8F, 2)
        default: throw failure(.invalidText, "must be UTF-8")
        }
        index += 1
        guard second.contains(current) else { throw failure(.invalidText, "must be UTF-8") }
        index += 1
        for _ in 0..<more {
            guard current & 0xC0 == 0x80 else { throw failure(.invalidText, "must be UTF-8") }
            index += 1
        }
    }
}
