extension JSONTape {
    /// The tape of a text; `members` are added to the object that it is.
    static func scanned(
        _ buffer: UnsafeBufferPointer<UInt8>, depth: Int, adding members: [(name: String, value: String)]
    ) throws(JSONError) -> JSONTape {
        let scanned = buffer.count + JSONScanner.padding
        let added = members.reduce(0) { $0 + $1.name.utf8.count + $1.value.utf8.count }
        let tape = make(entries: entries(atMostIn: buffer) + 2 * members.count, text: scanned + added)
        try tape.withMemory { (entries, text) throws(JSONError) in
            if let start = buffer.baseAddress { text.update(from: start, count: buffer.count) }
            (text + buffer.count).update(repeating: 0, count: JSONScanner.padding)
            var scanner = JSONScanner(text, count: buffer.count, depth: depth, into: entries)
            do throws(JSONScanner.Failure) {
                try scanner.scan()
            } catch {
                throw JSONError(error.code, at: JSONTrail.pointer(to: error.offset, in: buffer), "\(error.message) (byte \(error.offset))")
            }
            if scanner.hasDuplicate {
                throw JSONError(.duplicateMember, at: JSONTrail.firstDuplicate(in: buffer) ?? "", "stands twice in its object")
            }
        }
        var end = scanned
        for (name, value) in members { try tape.add(name, value, textAt: &end) }
        return tape
    }

    /// As many entries as a text can have or more: an element stands behind a comma or a bracket, a name behind a comma or a brace, a member's
    /// value behind a colon. The same characters in strings count too; that costs memory which nobody touches.
    private static func entries(atMostIn buffer: UnsafeBufferPointer<UInt8>) -> Int {
        let comma = SIMD16<UInt8>(repeating: UInt8(ascii: ","))
        let colon = SIMD16<UInt8>(repeating: UInt8(ascii: ":"))
        let opening = SIMD16<UInt8>(repeating: UInt8(ascii: "{"))
        let bytes = UnsafeRawBufferPointer(buffer)
        var total = 1
        var index = 0
        while index + 16 <= bytes.count {
            var counts = SIMD16<UInt8>.zero
            // A lane counts to 255.
            let end = min(index + 255 * 16, bytes.count - 15)
            while index < end {
                let chunk = bytes.loadUnaligned(fromByteOffset: index, as: SIMD16<UInt8>.self)
                // `[` and `{` differ in one bit.
                let hits = (chunk .== comma) .| (chunk .== colon) .| (chunk | 0x20 .== opening)
                counts &+= SIMD16<UInt8>.zero.replacing(with: 1, where: hits)
                index += 16
            }
            for lane in 0..<16 { total += Int(counts[lane]) }
        }
        for byte in bytes[index...] where byte == UInt8(ascii: ",") || byte == UInt8(ascii: ":") || byte | 0x20 == UInt8(ascii: "{") {
            total += 1
        }
        return total
    }

    /// Adds a string member to the root, behind all others, while nobody else sees the tape. Room for it is there.
    private func add(_ name: String, _ value: String, textAt end: inout Int) throws(JSONError) {
        let object = self[0]
        guard object.kind == .object else { throw mismatch(at: 0, "an object") }
        guard value.utf8.allSatisfy({ $0 != 0 }) else {
            throw JSONError(.invalidText, at: JSONError.pointer(toMember: name), "must hold no NUL character")
        }
        let present = member(from: 1, to: Int(object.extent)) { entry in
            withText(of: entry) { $0.elementsEqual(name.utf8) }
        }
        if let present {
            guard self[present].kind == .string, withText(of: self[present], { $0.elementsEqual(value.utf8) }) else {
                throw JSONError(.contradiction, at: JSONError.pointer(toMember: name), "must be the same as in the path, or left out")
            }
            return
        }
        withMemory { entries, text in
            var next = Int(object.extent)
            for added in [name, value] {
                entries[next] = JSONTapeEntry(.string, payload: UInt64(end), extent: UInt32(added.utf8.count))
                for byte in added.utf8 {
                    text[end] = byte
                    end += 1
                }
                next += 1
            }
            entries[0].payload += 1
            entries[0].extent = UInt32(next)
        }
    }
}
