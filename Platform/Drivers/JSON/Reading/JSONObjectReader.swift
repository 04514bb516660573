/// Reads the members of one object by name; the tool of generated codecs.
///
/// Our own writers put members in the order of the schema, so the reader first looks at the member behind the one it has read last, which
/// costs one comparison, and searches only where a member stands elsewhere. Read each member once.
public struct JSONObjectReader: ~Copyable {
    let tape: JSONTape
    /// Where the first name stands, and what follows the object.
    private let start: Int
    private let end: Int
    private let count: Int
    /// The name behind the member that was read last.
    private var cursor: Int
    private var found = 0

    /// Throws where the value is no object.
    public init(_ value: borrowing JSONValue) throws(JSONError) {
        let object = value.tape[value.index]
        guard object.kind == .object else { throw value.tape.mismatch(at: value.index, "an object") }
        tape = value.tape
        start = value.index + 1
        end = Int(object.extent)
        count = Int(object.payload)
        cursor = start
    }

    /// Refuses members that were not read. `names` are those that may stand in the object; they are looked at only if some are left over.
    public func finish(refusingAllBut names: @autoclosure () -> [StaticString]) throws(JSONError) {
        guard found != count else { return }
        let known = Set(names().map(\.description))
        var index = start
        while index < end {
            let name = tape.name(at: index)
            guard known.contains(name) else {
                throw JSONError(.unknownMember, at: JSONError.pointer(toMember: name), "is not known here")
            }
            index = tape.next(after: index + 1)
        }
    }

    /// Where the member's value stands, or nil where it is absent.
    mutating func optional(_ name: StaticString) -> Int? {
        if cursor < end, tape.matches(tape[cursor], name) { return take(cursor + 1) }
        guard found < count else { return nil }
        let index =
            tape.member(from: cursor, to: end) { tape.matches($0, name) } ?? tape.member(from: start, to: cursor) { tape.matches($0, name) }
        return index.map { take($0) }
    }

    mutating func required(_ name: StaticString) throws(JSONError) -> Int {
        guard let index = optional(name) else {
            throw JSONError(.missingMember, at: JSONError.pointer(toMember: name.description), "is missing")
        }
        return index
    }

    private mutating func take(_ value: Int) -> Int {
        cursor = tape.next(after: value)
        found += 1
        return value
    }
}

extension JSONTape {
    /// Whether the entry is that name.
    fileprivate func matches(_ entry: JSONTapeEntry, _ name: StaticString) -> Bool {
        let length = name.utf8CodeUnitCount
        guard entry.extent == length else { return false }
        let wanted = name.utf8Start
        return withText(of: entry) { text in
            for index in 0..<length where text[index] != wanted[index] { return false }
            return true
        }
    }
}
