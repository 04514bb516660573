internal import JSON
internal import Yams

/// A place in a schema file: what stands there, and what to call the place in an error.
struct SchemaNode {
    let yaml: Node
    let file: String
    let pointer: String

    func error(_ message: String) -> SchemaError {
        SchemaError(file: file, line: yaml.mark?.line ?? 1, pointer: pointer, message: message)
    }

    private func child(_ name: String, _ yaml: Node) -> SchemaNode {
        SchemaNode(yaml: yaml, file: file, pointer: pointer + JSONError.pointer(toMember: name))
    }

    /// The members of a mapping in the order of the file.
    func members() throws(SchemaError) -> [(name: String, value: SchemaNode)] {
        guard let mapping = yaml.mapping else { throw error("must be a mapping of names to values") }
        var members: [(name: String, value: SchemaNode)] = []
        for (key, value) in mapping {
            guard let name = key.scalar?.string else { throw error("must have texts for names") }
            members.append((name, child(name, value)))
        }
        return members
    }

    func member(_ name: String) -> SchemaNode? {
        guard let value = yaml.mapping?[Node(name)] else { return nil }
        return child(name, value)
    }

    func required(_ name: String) throws(SchemaError) -> SchemaNode {
        guard let member = member(name) else { throw error("needs ‘\(name)’") }
        return member
    }

    func elements() throws(SchemaError) -> [SchemaNode] {
        guard let sequence = yaml.sequence else { throw error("must be a list") }
        return sequence.enumerated().map { child(String($0.offset), $0.element) }
    }

    func string() throws(SchemaError) -> String {
        guard let text = yaml.scalar?.string, !text.isEmpty else { throw error("must be a text") }
        return text
    }

    func integer() throws(SchemaError) -> Int {
        guard let value = yaml.int else { throw error("must be an integer") }
        return value
    }

    func number() throws(SchemaError) -> Double {
        guard let value = yaml.float ?? yaml.int.map(Double.init), value.isFinite else { throw error("must be a number") }
        return value
    }

    func boolean() throws(SchemaError) -> Bool {
        guard let value = yaml.bool else { throw error("must be true or false") }
        return value
    }

    /// Refuses what is not named, and says what to write instead where that is known.
    func refuseKeywords(except allowed: Set<String>) throws(SchemaError) {
        for (name, value) in try members() where !allowed.contains(name) {
            let advice = Self.advice[name] ?? "it is not understood here; known are \(allowed.sorted().joined(separator: ", "))"
            throw value.error("‘\(name)’ is not supported: \(advice)")
        }
    }

    private static let advice = [
        "allOf": "write the properties out, or refer to a definition with $ref",
        "anyOf": "write one type for each form", "oneOf": "write one type for each form",
        "not": "say what is allowed instead", "if": "write one type for each form",
        "const": "write enum with one value",
        "exclusiveMinimum": "write minimum", "exclusiveMaximum": "write maximum", "multipleOf": "leave the check to the component",
        "patternProperties": "write an array of objects with a name and a value",
        "propertyNames": "write an array of objects with a name and a value",
        "dependentRequired": "leave the check to the component", "minProperties": "leave the check to the component",
        "maxProperties": "leave the check to the component",
        "uniqueItems": "leave the check to the component", "contains": "leave the check to the component",
        "prefixItems": "write an object with named members",
        "default": "say in the description what an absent value means", "nullable": "leave the name out of required",
        "title": "write description", "$comment": "write a YAML comment", "examples": "write an example into the description",
        "$id": "the file's context names it", "definitions": "write $defs",
    ]
}
