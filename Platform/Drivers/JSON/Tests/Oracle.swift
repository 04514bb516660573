import CJSON
import JSON

/// What json-c makes of a text that our own reader has taken, held against it value by value.
///
/// json-c takes more than it should, so a text that we refuse says nothing; but one that we take, it must take too, and mean the same.
struct Oracle {
    /// The first difference as a pointer and what is different; nil where there is none.
    static func difference(in bytes: [UInt8], depth: Int, _ value: borrowing JSONValue) -> String? {
        guard let tokener = json_tokener_new_ex(Int32(depth + 2)) else { return "json-c has no memory" }
        defer { json_tokener_free(tokener) }
        json_tokener_set_flags(tokener, JSON_TOKENER_STRICT)
        // With the NUL at its end, where a number at the root ends.
        let text = bytes.map { CChar(bitPattern: $0) } + [0]
        let root = json_tokener_parse_ex(tokener, text, Int32(text.count))
        defer { json_object_put(root) }
        guard json_tokener_get_error(tokener) == json_tokener_success else { return "json-c refuses it" }
        return difference(value, root)
    }

    private static func difference(_ value: borrowing JSONValue, _ other: OpaquePointer?) -> String? {
        switch (value.kind, json_object_get_type(other)) {
        case (.null, json_type_null): return nil
        case (.boolean, json_type_boolean): return value.boolean == (json_object_get_boolean(other) != 0) ? nil : ": boolean"
        case (.integer, json_type_int): return value.integer == json_object_get_int64(other) ? nil : ": integer"
        case (.number, json_type_double): return value.number?.bitPattern == json_object_get_double(other).bitPattern ? nil : ": number"
        // A double in its canonical form, of which json-c makes the nearest integer that it has.
        case (.number, json_type_int): return (value.number ?? 0).magnitude >= 0x1p63 ? nil : ": number"
        case (.string, json_type_string): return value.string?.utf8.elementsEqual(text(of: other)) == true ? nil : ": string"
        case (.array, json_type_array): return arrays(value, other)
        case (.object, json_type_object): return objects(value, other)
        default: return ": kind"
        }
    }

    private static func text(of other: OpaquePointer?) -> UnsafeBufferPointer<UInt8> {
        let start = UnsafeRawPointer(json_object_get_string(other))?.assumingMemoryBound(to: UInt8.self)
        return UnsafeBufferPointer(start: start, count: Int(json_object_get_string_len(other)))
    }

    private static func arrays(_ value: borrowing JSONValue, _ other: OpaquePointer?) -> String? {
        guard value.count == json_object_array_length(other) else { return ": count" }
        var found: String?
        value.forEachElement { index, element in
            found = found ?? difference(element, json_object_array_get_idx(other, index)).map { "/\(index)\($0)" }
        }
        return found
    }

    private static func objects(_ value: borrowing JSONValue, _ other: OpaquePointer?) -> String? {
        guard value.count == Int(json_object_object_length(other)) else { return ": count" }
        var entry = json_object_get_object(other)?.pointee.head
        var found: String?
        value.forEachMember { name, member in
            guard found == nil, let current = entry else { return }
            entry = current.pointee.next
            let key = String(cString: current.pointee.k.assumingMemoryBound(to: UInt8.self))
            guard name.utf8.elementsEqual(key.utf8) else {
                found = ": the name \(key)"
                return
            }
            found = difference(member, current.pointee.v.map { OpaquePointer($0) }).map { "/\(name)\($0)" }
        }
        return found
    }
}
