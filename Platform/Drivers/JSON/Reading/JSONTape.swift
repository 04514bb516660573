/// What a text says, as the scanner has found it: an entry for each value and each member's name, in the order of the text.
///
/// One allocation for a whole document: the entries, and behind them a copy of the text in which strings stand without their escapes. A member
/// is its name's entry and then its value's; whatever an array or an object holds follows its own entry. Nothing changes once the document is
/// made, and nobody outside of this module holds one.
final class JSONTape: ManagedBuffer<JSONTape.Header, JSONTapeEntry> {
    struct Header {
        /// How many entries there is room for; the text begins behind the last of them.
        let capacity: Int
    }

    /// Room for so many entries and so many bytes of text, none of them set.
    static func make(entries: Int, text: Int) -> JSONTape {
        let room = (text + MemoryLayout<JSONTapeEntry>.stride - 1) / MemoryLayout<JSONTapeEntry>.stride
        let tape = JSONTape.create(minimumCapacity: entries + room) { tape in
            // There is room for the text behind the entries, and both are trivial types: raw memory may become either.
            tape.withUnsafeMutablePointerToElements { _ = UnsafeMutableRawPointer($0 + entries).bindMemory(to: UInt8.self, capacity: text) }
            return Header(capacity: entries)
        }
        // `create` makes an object of the class that it is called on, and says only that it is some managed buffer.
        return unsafeDowncast(tape, to: JSONTape.self)
    }

    subscript(index: Int) -> JSONTapeEntry { withUnsafeMutablePointerToElements { $0[index] } }

    /// Lends the whole memory: the entries, and the text behind them.
    func withMemory<Result, Failure>(
        _ body: (UnsafeMutablePointer<JSONTapeEntry>, UnsafeMutablePointer<UInt8>) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        try withUnsafeMutablePointers { (header, entries) throws(Failure) in
            // `make` has bound it to bytes.
            try body(entries, UnsafeMutableRawPointer(entries + header.pointee.capacity).assumingMemoryBound(to: UInt8.self))
        }
    }

    /// Lends the bytes of a string or a name; they are UTF-8.
    func withText<Result, Failure>(
        of entry: JSONTapeEntry, _ body: (UnsafeBufferPointer<UInt8>) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        try withMemory { (_, text) throws(Failure) in
            try body(UnsafeBufferPointer(start: text + Int(truncatingIfNeeded: entry.payload), count: Int(entry.extent)))
        }
    }

    /// The entry behind a value and all that it holds.
    func next(after index: Int) -> Int {
        let entry = self[index]
        return entry.kind == .array || entry.kind == .object ? Int(entry.extent) : index + 1
    }

    /// The text of the name at an entry.
    func name(at index: Int) -> String { withText(of: self[index]) { String(decoding: $0, as: UTF8.self) } }

    /// The value of the member whose name the test accepts, among those from one entry to another.
    func member(from start: Int, to end: Int, _ accepts: (JSONTapeEntry) -> Bool) -> Int? {
        var index = start
        while index < end {
            if accepts(self[index]) { return index + 1 }
            index = next(after: index + 1)
        }
        return nil
    }
}
