internal import CJSON

/// A pointer into json-c's tree that counts nothing: valid while a `JSONValue` or `JSONObjectReader` above it lives, and never handed out.
struct JSONNode {
    /// nil is JSON's null.
    let pointer: OpaquePointer?

    var kind: JSONValue.Kind {
        switch json_object_get_type(pointer) {
        case json_type_boolean: .boolean
        case json_type_int: .integer
        case json_type_double: .number
        case json_type_string: .string
        case json_type_array: .array
        case json_type_object: .object
        default: .null
        }
    }

    func boolean() throws(JSONError) -> Bool {
        guard json_object_get_type(pointer) == json_type_boolean else { throw mismatch("true or false") }
        return json_object_get_boolean(pointer) != 0
    }

    func integer(in range: ClosedRange<Int64>) throws(JSONError) -> Int64 {
        let value: Int64
        switch json_object_get_type(pointer) {
        case json_type_int:
            value = json_object_get_int64(pointer)
        case json_type_double:
            // JSON Schema: 1.0 is an integer. From 2^53 on a double no longer says which one.
            let double = json_object_get_double(pointer)
            guard double.magnitude < 0x1p53, let whole = Int64(exactly: double) else {
                throw JSONError(.wrongType, "must be an integer, not a fraction")
            }
            value = whole
        default:
            throw mismatch("an integer")
        }
        guard range.contains(value) else { throw JSONError(.constraint, Self.bounds(of: range, least: .min, most: .max)) }
        return value
    }

    func number(in range: ClosedRange<Double>) throws(JSONError) -> Double {
        let value: Double
        switch json_object_get_type(pointer) {
        case json_type_int: value = Double(json_object_get_int64(pointer))
        case json_type_double: value = json_object_get_double(pointer)
        default: throw mismatch("a number")
        }
        guard value.isFinite else { throw JSONError(.invalidNumber, "must be a number that fits into 64 bits") }
        guard range.contains(value) else {
            throw JSONError(.constraint, Self.bounds(of: range, least: -.greatestFiniteMagnitude, most: .greatestFiniteMagnitude))
        }
        return value
    }

    func string(_ rules: JSONStringRules) throws(JSONError) -> String {
        guard json_object_get_type(pointer) == json_type_string else { throw mismatch("a string") }
        return try withText { (text) throws(JSONError) in
            try rules.check(text)
            return String(decoding: text, as: UTF8.self)
        }
    }

    /// Lends the bytes of a string.
    func withText<Result, Failure>(_ body: (UnsafeBufferPointer<UInt8>) throws(Failure) -> Result) throws(Failure) -> Result {
        let length = Int(json_object_get_string_len(pointer))
        let start = UnsafeRawPointer(json_object_get_string(pointer))?.assumingMemoryBound(to: UInt8.self)
        return try body(UnsafeBufferPointer(start: start, count: length))
    }

    func mismatch(_ expected: String) -> JSONError {
        let found =
            switch kind {
            case .null: "null"
            case .boolean: "true or false"
            case .integer, .number: "a number"
            case .string: "a string"
            case .array: "an array"
            case .object: "an object"
            }
        return JSONError(.wrongType, "must be \(expected), not \(found)")
    }

    /// Whether the tree holds as many members as the text names: fewer means that two names were equal.
    func holds(members: Int, objects: Int) -> Bool {
        if objects == 0 { return true }
        if objects == 1, kind == .object { return Int(json_object_object_length(pointer)) == members }
        return memberCount == members
    }

    private var memberCount: Int {
        var total = 0
        switch kind {
        case .object:
            total += Int(json_object_object_length(pointer))
            var entry = json_object_get_object(pointer)?.pointee.head
            while let current = entry {
                total += JSONNode(pointer: current.pointee.v.map { OpaquePointer($0) }).memberCount
                entry = current.pointee.next
            }
        case .array:
            for index in 0..<json_object_array_length(pointer) {
                total += JSONNode(pointer: json_object_array_get_idx(pointer, index)).memberCount
            }
        default: break
        }
        return total
    }

    private static func bounds<Number: Comparable>(of range: ClosedRange<Number>, least: Number, most: Number) -> String {
        if range.upperBound == most { return "must be at least \(range.lowerBound)" }
        if range.lowerBound == least { return "must be at most \(range.upperBound)" }
        return "must be from \(range.lowerBound) to \(range.upperBound)"
    }
}
