/// Holds a text to the grammar of RFC 8259 and to our limits, without building anything.
///
/// Stricter than the RFC where the RFC leaves doubt about what a text means: no `\u0000`, no half of a surrogate pair, no integer beyond
/// 64 bits. The pointer must outlive the scanner, which lives for one call.
struct JSONScanner {
    let bytes: UnsafePointer<UInt8>
    let count: Int
    let depthLimit: Int
    var index = 0
    /// How many names the text holds, and how many objects.
    private(set) var members = 0
    private(set) var objects = 0
    private var depth = 0
    /// One bit for each open container, the innermost lowest: 1 is an object.
    private var containers: UInt64 = 0

    /// Why and where the scan stopped.
    struct Failure: Error {
        let code: JSONError.Code
        let message: StaticString
        let offset: Int
    }

    init(_ buffer: UnsafeBufferPointer<UInt8>, depth: Int) {
        // An empty array may lend no address; with a count of 0 none is ever read.
        bytes = buffer.baseAddress ?? UnsafePointer(bitPattern: 1)!
        count = buffer.count
        depthLimit = depth
    }

    /// The byte at hand; 0, which no valid text holds, at the end.
    var current: UInt8 { index < count ? bytes[index] : 0 }

    mutating func scan() throws(Failure) {
        while true {
            if try beginValue() { continue }
            if try endValue() { return }
        }
    }

    func failure(_ code: JSONError.Code, _ message: StaticString) -> Failure { Failure(code: code, message: message, offset: index) }

    /// Reads a scalar, an empty container or the opening of one that is not empty; true where a value must follow.
    private mutating func beginValue() throws(Failure) -> Bool {
        skipSpace()
        switch current {
        case UInt8(ascii: "{"):
            try open(object: true)
            skipSpace()
            if current == UInt8(ascii: "}") {
                close()
                return false
            }
            try name()
            return true
        case UInt8(ascii: "["):
            try open(object: false)
            skipSpace()
            guard current == UInt8(ascii: "]") else { return true }
            close()
        case UInt8(ascii: "\""): try string()
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): try number()
        case UInt8(ascii: "t"): try literal("true")
        case UInt8(ascii: "f"): try literal("false")
        case UInt8(ascii: "n"): try literal("null")
        default:
            throw failure(.malformed, index < count ? "must be JSON: a value is expected here" : "must be JSON: the text ends too early")
        }
        return false
    }

    /// Reads what follows a value; false where another value must come, true at the end of the text.
    private mutating func endValue() throws(Failure) -> Bool {
        while true {
            skipSpace()
            if depth == 0 {
                guard index == count else { throw failure(.malformed, "must be one JSON value: something follows it") }
                return true
            }
            let isObject = containers & 1 == 1
            switch current {
            case UInt8(ascii: ","):
                index += 1
                if isObject {
                    skipSpace()
                    try name()
                }
                return false
            case UInt8(ascii: "}") where isObject: close()
            case UInt8(ascii: "]") where !isObject: close()
            default:
                throw failure(
                    .malformed, index < count ? "must be JSON: a comma or an end is expected here" : "must be JSON: the text ends too early"
                )
            }
        }
    }

    private mutating func name() throws(Failure) {
        guard current == UInt8(ascii: "\"") else { throw failure(.malformed, "must be JSON: a member name is expected here") }
        try string()
        members += 1
        skipSpace()
        guard current == UInt8(ascii: ":") else { throw failure(.malformed, "must be JSON: a colon is expected here") }
        index += 1
    }

    private mutating func open(object: Bool) throws(Failure) {
        guard depth < depthLimit else { throw failure(.tooDeep, "is nested too deeply") }
        depth += 1
        containers = containers << 1 | (object ? 1 : 0)
        if object { objects += 1 }
        index += 1
    }

    private mutating func close() {
        depth -= 1
        containers >>= 1
        index += 1
    }

    private mutating func skipSpace() {
        while true {
            switch current {
            case 0x20, 0x0A, 0x0D, 0x09: index += 1
            default: return
            }
        }
    }

    private mutating func literal(_ text: StaticString) throws(Failure) {
        for offset in 0..<text.utf8CodeUnitCount {
            guard current == text.utf8Start[offset] else { throw failure(.malformed, "must be JSON: true, false or null is expected here") }
            index += 1
        }
    }
}
