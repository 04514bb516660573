/// What a value is, checked as it is read.
extension JSONTape {
    func boolean(at index: Int) throws(JSONError) -> Bool {
        let entry = self[index]
        guard entry.kind == .boolean else { throw mismatch(at: index, "true or false") }
        return entry.payload != 0
    }

    func integer(at index: Int, in range: ClosedRange<Int64>) throws(JSONError) -> Int64 {
        let entry = self[index]
        let value: Int64
        switch entry.kind {
        case .integer: value = Int64(bitPattern: entry.payload)
        case .number: value = try Self.whole(entry)
        default: throw mismatch(at: index, "an integer")
        }
        guard range.contains(value) else { throw JSONError(.constraint, Self.bounds(of: range, least: .min, most: .max)) }
        return value
    }

    func number(at index: Int, in range: ClosedRange<Double>) throws(JSONError) -> Double {
        let entry = self[index]
        let value: Double
        switch entry.kind {
        case .integer: value = Double(Int64(bitPattern: entry.payload))
        case .number: value = Double(bitPattern: entry.payload)
        default: throw mismatch(at: index, "a number")
        }
        guard range.contains(value) else {
            throw JSONError(.constraint, Self.bounds(of: range, least: -.greatestFiniteMagnitude, most: .greatestFiniteMagnitude))
        }
        return value
    }

    func string(at index: Int, _ rules: JSONStringRules) throws(JSONError) -> String {
        let entry = self[index]
        guard entry.kind == .string else { throw mismatch(at: index, "a string") }
        return try withText(of: entry) { (text) throws(JSONError) in
            try rules.check(text)
            return String(decoding: text, as: UTF8.self)
        }
    }

    func mismatch(at index: Int, _ expected: String) -> JSONError {
        let found =
            switch self[index].kind {
            case .null: "null"
            case .boolean: "true or false"
            case .integer, .number: "a number"
            case .string: "a string"
            case .array: "an array"
            case .object: "an object"
            }
        return JSONError(.wrongType, "must be \(expected), not \(found)")
    }

    /// JSON Schema: 1.0 is an integer. From 2^53 on a double no longer says which one.
    private static func whole(_ entry: JSONTapeEntry) throws(JSONError) -> Int64 {
        let double = Double(bitPattern: entry.payload)
        guard double.magnitude < 0x1p53, let whole = Int64(exactly: double) else {
            throw JSONError(.wrongType, "must be an integer, not a fraction")
        }
        return whole
    }

    private static func bounds<Number: Comparable>(of range: ClosedRange<Number>, least: Number, most: Number) -> String {
        if range.upperBound == most { return "must be at least \(range.lowerBound)" }
        if range.lowerBound == least { return "must be at most \(range.upperBound)" }
        return "must be from \(range.lowerBound) to \(range.upperBound)"
    }
}
