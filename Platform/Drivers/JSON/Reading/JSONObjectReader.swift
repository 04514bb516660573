internal import CJSON

/// Reads the members of one object by name; the tool of generated codecs.
///
/// Our own writers put members in the order of the schema, so the reader first looks where it stands in json-c's list of members, which
/// costs one comparison, and asks the hash table only where a member stands elsewhere. Read each member once.
public struct JSONObjectReader: ~Copyable {
    private let object: OpaquePointer
    private let count: Int
    private var cursor: UnsafeMutablePointer<lh_entry>?
    private var found = 0

    /// Throws where the value is no object.
    public init(_ value: borrowing JSONValue) throws(JSONError) {
        guard let pointer = value.node.pointer, json_object_get_type(pointer) == json_type_object else {
            throw value.node.mismatch("an object")
        }
        object = json_object_get(pointer)
        count = Int(json_object_object_length(pointer))
        cursor = json_object_get_object(pointer)?.pointee.head
    }

    deinit { json_object_put(object) }

    /// Refuses members that were not read. `names` are those that may stand in the object; they are looked at only if some are left over.
    public func finish(refusingAllBut names: @autoclosure () -> [StaticString]) throws(JSONError) {
        guard found != count else { return }
        let known = Set(names().map(\.description))
        var entry = json_object_get_object(object)?.pointee.head
        while let current = entry {
            let name = String(cString: current.pointee.k.assumingMemoryBound(to: UInt8.self))
            guard known.contains(name) else {
                throw JSONError(.unknownMember, at: JSONError.pointer(toMember: name), "is not known here")
            }
            entry = current.pointee.next
        }
    }

    /// The member, or nil where it is absent.
    mutating func optional(_ name: StaticString) -> JSONNode? {
        if let entry = cursor, Self.matches(entry, name) {
            cursor = entry.pointee.next
            found += 1
            return JSONNode(pointer: entry.pointee.v.map { OpaquePointer($0) })
        }
        guard found < count else { return nil }
        var pointer: OpaquePointer?
        guard name.withCString({ json_object_object_get_ex(object, $0, &pointer) }) != 0 else { return nil }
        found += 1
        return JSONNode(pointer: pointer)
    }

    mutating func required(_ name: StaticString) throws(JSONError) -> JSONNode {
        guard let node = optional(name) else {
            throw JSONError(.missingMember, at: JSONError.pointer(toMember: name.description), "is missing")
        }
        return node
    }

    private static func matches(_ entry: UnsafeMutablePointer<lh_entry>, _ name: StaticString) -> Bool {
        let key = entry.pointee.k.assumingMemoryBound(to: UInt8.self)
        let text = name.utf8Start
        let length = name.utf8CodeUnitCount
        var index = 0
        // The key ends with NUL, which no name holds, so the comparison stops before it could run past the key.
        while index < length, key[index] == text[index] { index += 1 }
        return index == length && key[index] == 0
    }
}

extension StaticString {
    fileprivate func withCString<Result>(_ body: (UnsafePointer<CChar>) -> Result) -> Result {
        // A static string is stored with a NUL at its end.
        body(UnsafeRawPointer(utf8Start).assumingMemoryBound(to: CChar.self))
    }
}
