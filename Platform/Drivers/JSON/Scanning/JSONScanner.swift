/// Holds a text to the grammar of RFC 8259 and to our limits, and notes on a tape what stands in it.
///
/// Stricter than the RFC where the RFC leaves doubt about what a text means: no `\u0000`, no half of a surrogate pair, no integer beyond
/// 64 bits. It works on the tape's own copy of the text, behind which stand eight bytes of 0: a byte that no valid text holds, so that nothing
/// asks for the end before it has met one, and eight bytes can be loaded anywhere. The pointers must outlive the scanner, which lives for one call.
struct JSONScanner {
    let text: UnsafeMutablePointer<UInt8>
    let count: Int
    private let entries: UnsafeMutablePointer<JSONTapeEntry>
    private let depthLimit: Int
    var index = 0
    /// How many entries are set.
    private(set) var used = 0
    /// Whether a name stands twice in an object. Said last: first a text must be JSON.
    private(set) var hasDuplicate = false

    /// How many bytes of 0 stand behind the text.
    static let padding = 8

    /// Why and where the scan stopped.
    struct Failure: Error {
        let code: JSONError.Code
        let message: StaticString
        let offset: Int
    }

    /// There must be as many entries as `JSONTape.entries(atMostIn:)` says.
    init(_ text: UnsafeMutablePointer<UInt8>, count: Int, depth: Int, into entries: UnsafeMutablePointer<JSONTapeEntry>) {
        self.text = text
        self.count = count
        self.entries = entries
        depthLimit = depth
    }

    /// The byte at hand; 0 at the end.
    var current: UInt8 { text[index] }

    mutating func scan() throws(Failure) {
        try value(depth: 0)
        skipSpace()
        guard index == count else { throw failure(.malformed, "must be one JSON value: something follows it") }
    }

    func failure(_ code: JSONError.Code, _ message: StaticString) -> Failure { Failure(code: code, message: message, offset: index) }

    mutating func append(_ entry: JSONTapeEntry) {
        entries[used] = entry
        used += 1
    }

    /// Calls itself for what an array or an object holds, as deep as the limit, which is 64 at most.
    private mutating func value(depth: Int) throws(Failure) {
        skipSpace()
        switch current {
        case UInt8(ascii: "\""):
            let (start, length) = try string()
            append(JSONTapeEntry(.string, payload: UInt64(start), extent: UInt32(length)))
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): try number()
        case UInt8(ascii: "{"): try object(depth: depth)
        case UInt8(ascii: "["): try array(depth: depth)
        case UInt8(ascii: "t"): try literal("true", JSONTapeEntry(.boolean, payload: 1))
        case UInt8(ascii: "f"): try literal("false", JSONTapeEntry(.boolean, payload: 0))
        case UInt8(ascii: "n"): try literal("null", JSONTapeEntry(.null))
        default: throw failure(.malformed, isAtEnd ? "must be JSON: the text ends too early" : "must be JSON: a value is expected here")
        }
    }

    private mutating func object(depth: Int) throws(Failure) {
        let own = try open(.object, depth: depth)
        var names = JSONNameSet()
        if current != UInt8(ascii: "}") {
            repeat {
                skipSpace()
                guard current == UInt8(ascii: "\"") else { throw failure(.malformed, "must be JSON: a member name is expected here") }
                let (start, length) = try string()
                append(JSONTapeEntry(.string, payload: UInt64(start), extent: UInt32(length)))
                if !names.insert(used - 1, after: own, entries, text) { hasDuplicate = true }
                skipSpace()
                guard current == UInt8(ascii: ":") else { throw failure(.malformed, "must be JSON: a colon is expected here") }
                index += 1
                try value(depth: depth + 1)
            } while try goesOn(until: UInt8(ascii: "}"))
        }
        close(own, holding: names.count)
    }

    private mutating func array(depth: Int) throws(Failure) {
        let own = try open(.array, depth: depth)
        var elements = 0
        if current != UInt8(ascii: "]") {
            repeat {
                try value(depth: depth + 1)
                elements += 1
            } while try goesOn(until: UInt8(ascii: "]"))
        }
        close(own, holding: elements)
    }

    /// Goes past the opening bracket and gives the container's entry.
    private mutating func open(_ kind: JSONValue.Kind, depth: Int) throws(Failure) -> Int {
        guard depth < depthLimit else { throw failure(.tooDeep, "is nested too deeply") }
        append(JSONTapeEntry(kind))
        index += 1
        skipSpace()
        return used - 1
    }

    /// Goes past the closing bracket.
    private mutating func close(_ own: Int, holding count: Int) {
        entries[own].payload = UInt64(count)
        entries[own].extent = UInt32(used)
        index += 1
    }

    /// Whether a comma stands behind a value, and goes past it; it stays at the closing bracket.
    private mutating func goesOn(until bracket: UInt8) throws(Failure) -> Bool {
        skipSpace()
        switch current {
        case UInt8(ascii: ","):
            index += 1
            return true
        case bracket: return false
        default:
            throw failure(
                .malformed, isAtEnd ? "must be JSON: the text ends too early" : "must be JSON: a comma or an end is expected here")
        }
    }

    var isAtEnd: Bool { index >= count }

    private mutating func skipSpace() {
        while true {
            switch current {
            case 0x20, 0x0A, 0x0D, 0x09: index += 1
            default: return
            }
        }
    }

    private mutating func literal(_ name: StaticString, _ entry: JSONTapeEntry) throws(Failure) {
        for offset in 0..<name.utf8CodeUnitCount {
            guard current == name.utf8Start[offset] else { throw failure(.malformed, "must be JSON: true, false or null is expected here") }
            index += 1
        }
        append(entry)
    }
}
