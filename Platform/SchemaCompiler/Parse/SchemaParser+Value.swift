internal import JSON

extension SchemaParser {
    /// Reads a type below `$defs`.
    mutating func definition(_ name: String, _ node: SchemaNode) throws(SchemaError) -> Definition {
        if try node.member("type")?.string() == "object" {
            let object = try object(name, node, in: .definitions)
            return Definition(name: name, description: object.description, type: .object(object))
        }
        try claim(name, for: node)
        let description = try node.required("description").string()
        switch try value(node) {
        case .enumeration(let cases): return Definition(name: name, description: description, type: .enumeration(cases))
        case .reference: throw node.error("a definition must say itself what it is: write its type")
        case let type: return Definition(name: name, description: description, type: .value(type))
        }
    }

    /// Reads what a property, an element or a definition may be.
    ///
    /// `others`: what may stand beside the keywords of a type, because the place gives it a meaning.
    func value(_ node: SchemaNode, beside others: Set<String> = []) throws(SchemaError) -> ValueType {
        let others = others.union(["description"])
        if node.member("$ref") != nil { return try reference(node, others) }
        let type = try node.required("type")
        guard type.yaml.sequence == nil else {
            throw type.error("must be one type; for a value that may be absent leave its name out of required")
        }
        switch try type.string() {
        case "string": return try string(node, others)
        case "integer":
            try node.refuseKeywords(except: others.union(["type", "minimum", "maximum"]))
            let minimum = try node.member("minimum")?.integer()
            let maximum = try node.member("maximum")?.integer()
            try checkOrder(minimum, maximum, node)
            return .integer(minimum: minimum.map(Int64.init), maximum: maximum.map(Int64.init))
        case "number":
            try node.refuseKeywords(except: others.union(["type", "minimum", "maximum"]))
            let minimum = try node.member("minimum")?.number()
            let maximum = try node.member("maximum")?.number()
            try checkOrder(minimum, maximum, node)
            return .number(minimum: minimum, maximum: maximum)
        case "boolean":
            try node.refuseKeywords(except: others.union(["type"]))
            return .boolean
        case "array": return try array(node, others)
        case "object": throw type.error("must be a definition of its own: write it below $defs and refer to it with $ref")
        case let other: throw type.error("‘\(other)’ is not a type; known are array, boolean, integer, number, object and string")
        }
    }

    private func reference(_ node: SchemaNode, _ others: Set<String>) throws(SchemaError) -> ValueType {
        try node.refuseKeywords(except: others.union(["$ref"]))
        let reference = try node.required("$ref")
        let prefix = "#/$defs/"
        let text = try reference.string()
        guard text.hasPrefix(prefix) else { throw reference.error("must point below $defs of this file, as in \(prefix)UserId") }
        let name = String(text.dropFirst(prefix.count))
        guard definitionNames.contains(name) else { throw reference.error("‘\(name)’ is not below $defs") }
        guard definitions.contains(where: { $0.name == name }) else {
            throw reference.error("‘\(name)’ must stand above what refers to it, so that no type holds itself")
        }
        return .reference(name)
    }

    private func array(_ node: SchemaNode, _ others: Set<String>) throws(SchemaError) -> ValueType {
        try node.refuseKeywords(except: others.union(["type", "items", "minItems", "maxItems"]))
        let items = try node.required("items")
        let minimum = try size("minItems", of: node)
        let maximum = try size("maxItems", of: node)
        try checkOrder(minimum, maximum, node)
        if let description = items.member("description") {
            throw description.error(
                "‘description’ is not supported: describe the array, or write a definition below $defs and refer to it with $ref")
        }
        let element = try value(items)
        if case .enumeration = element { throw items.error("an enum in an array must be a definition of its own, so that it has a name") }
        return .array(of: element, minItems: minimum, maxItems: maximum)
    }

    private func string(_ node: SchemaNode, _ others: Set<String>) throws(SchemaError) -> ValueType {
        if let list = node.member("enum") {
            try node.refuseKeywords(except: others.union(["type", "enum"]))
            return .enumeration(try cases(list))
        }
        try node.refuseKeywords(except: others.union(["type", "minLength", "maxLength", "pattern", "format"]))
        let format = try node.member("format")?.string()
        if format == "date-time" {
            try node.refuseKeywords(except: others.union(["type", "format"]))
            return .timestamp
        }
        if let format, let place = node.member("format"), JSONStringFormat(rawValue: format) == nil {
            let known = (JSONStringFormat.allCases.map(\.rawValue) + ["date-time"]).sorted().joined(separator: ", ")
            throw place.error("‘\(format)’ is not supported: write a pattern, or one of \(known)")
        }
        let constraints = StringConstraints(
            minLength: try size("minLength", of: node), maxLength: try size("maxLength", of: node), format: format,
            pattern: try pattern(of: node))
        try checkOrder(constraints.minLength, constraints.maxLength, node)
        return .string(constraints)
    }

    private func pattern(of node: SchemaNode) throws(SchemaError) -> String? {
        guard let place = node.member("pattern") else { return nil }
        let text = try place.string()
        do {
            _ = try JSONPattern(text)
        } catch {
            throw place.error("the pattern is outside the subset that is matched in linear time: \(error.message)")
        }
        guard !JSONPattern.explodes(text) else {
            throw place.error(
                "one and the same text goes around a repetition in two ways, as in ^(a+)+$: languages that try them in turn take for ever; repeat only once"
            )
        }
        return text
    }

    private func cases(_ list: SchemaNode) throws(SchemaError) -> [String] {
        var cases: [String] = []
        for element in try list.elements() {
            let text = try element.string()
            guard text.wholeMatch(of: /[a-z][A-Za-z0-9]*/) != nil else {
                throw element.error("a value of an enum is a name in letters and digits that begins in lower case, as in emailTaken")
            }
            guard !cases.contains(text) else { throw element.error("stands twice") }
            cases.append(text)
        }
        guard !cases.isEmpty else { throw list.error("needs at least one value") }
        return cases
    }

    private func size(_ keyword: String, of node: SchemaNode) throws(SchemaError) -> Int? {
        guard let place = node.member(keyword) else { return nil }
        let size = try place.integer()
        guard size >= 0 else { throw place.error("must not be negative") }
        return size
    }

    private func checkOrder<Number: Comparable>(_ minimum: Number?, _ maximum: Number?, _ node: SchemaNode) throws(SchemaError) {
        if let minimum, let maximum, minimum > maximum { throw node.error("no value is both at least \(minimum) and at most \(maximum)") }
    }
}
