extension JSONScanner {
    /// Reads a string and gives the place of its text, from which escapes are taken out in place: what they stand for is never longer.
    mutating func string() throws(Failure) -> (start: Int, length: Int) {
        index += 1
        let start = index
        try skipPlain()
        var end = index
        while current == UInt8(ascii: "\\") {
            try escape(to: &end)
            let run = index
            try skipPlain()
            (text + end).update(from: text + run, count: index - run)
            end += index - run
        }
        index += 1
        return (start, end - start)
    }

    /// Goes on to the quote or the backslash behind characters that stand for themselves.
    private mutating func skipPlain() throws(Failure) {
        while true {
            skipPlainWords()
            let byte = current
            if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { return }
            if byte >= 0x80 {
                try multiByte(byte)
            } else if isAtEnd {
                throw failure(.malformed, "must be JSON: the text ends inside a string")
            } else {
                throw failure(.invalidText, "must hold no unescaped control characters")
            }
        }
    }

    /// Goes on to the first byte that is not printable ASCII, or a quote or a backslash, eight bytes at a time. The padding stops it.
    private mutating func skipPlainWords() {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let highs: UInt64 = 0x8080_8080_8080_8080
        var position = index
        while true {
            let word = UInt64(littleEndian: UnsafeRawPointer(text + position).loadUnaligned(as: UInt64.self))
            let quote = word ^ (ones &* UInt64(UInt8(ascii: "\"")))
            let backslash = word ^ (ones &* UInt64(UInt8(ascii: "\\")))
            // A byte's high bit ends up set where the byte is 0x80 and up, below 0x20, `"` or `\`. A borrow can set it too, but only in
            // bytes after one that is, so the lowest bit tells the truth.
            let special = (word | (word &- ones &* 0x20) | (quote &- ones) | (backslash &- ones)) & highs
            if special != 0 {
                index = position + special.trailingZeroBitCount >> 3
                return
            }
            position += 8
        }
    }

    /// Reads what begins with a backslash and writes what it stands for.
    private mutating func escape(to end: inout Int) throws(Failure) {
        index += 1
        let byte: UInt8
        switch current {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): byte = current
        case UInt8(ascii: "b"): byte = 0x08
        case UInt8(ascii: "f"): byte = 0x0C
        case UInt8(ascii: "n"): byte = 0x0A
        case UInt8(ascii: "r"): byte = 0x0D
        case UInt8(ascii: "t"): byte = 0x09
        case UInt8(ascii: "u"):
            put(try escapedScalar(), to: &end)
            return
        default: throw failure(.malformed, "must be JSON: a backslash must begin one of its escapes")
        }
        index += 1
        text[end] = byte
        end += 1
    }

    /// Reads `uXXXX`, or `uXXXX\uXXXX` for what UTF-16 writes as a pair.
    private mutating func escapedScalar() throws(Failure) -> UInt32 {
        let unit = try hexUnit()
        if unit == 0 { throw failure(.invalidText, "must hold no NUL character") }
        guard unit & 0xF800 == 0xD800 else { return unit }
        guard unit & 0xFC00 == 0xD800, current == UInt8(ascii: "\\"), text[index + 1] == UInt8(ascii: "u") else {
            throw failure(.invalidText, "must hold no half of a surrogate pair")
        }
        index += 1
        let second = try hexUnit()
        guard second & 0xFC00 == 0xDC00 else { throw failure(.invalidText, "must hold no half of a surrogate pair") }
        return 0x10000 + (unit & 0x3FF) << 10 + second & 0x3FF
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

    /// Writes a character as UTF-8.
    private func put(_ scalar: UInt32, to end: inout Int) {
        func put(_ byte: UInt32) {
            text[end] = UInt8(truncatingIfNeeded: byte)
            end += 1
        }
        func putRest(_ shift: UInt32) { put(0x80 | scalar >> shift & 0x3F) }
        switch scalar {
        case ..<0x80: put(scalar)
        case ..<0x800:
            put(0xC0 | scalar >> 6)
            putRest(0)
        case ..<0x10000:
            put(0xE0 | scalar >> 12)
            putRest(6)
            putRest(0)
        default:
            put(0xF0 | scalar >> 18)
            putRest(12)
            putRest(6)
            putRest(0)
        }
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
