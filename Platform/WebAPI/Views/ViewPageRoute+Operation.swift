extension ViewPageRoute {
    /// The parameters, with what the document says about them.
    var parameters: [Operation.Parameter] {
        let bounds: JSONLiteral = [
            "type": "integer", "minimum": .integer(Int64(Self.limits.lowerBound)), "maximum": .integer(Int64(Self.limits.upperBound)),
            "default": .integer(Int64(Self.usualLimit)),
        ]
        let own: [Operation.Parameter] = [
            .init(name: "limit", place: .query, description: "How many at most.", schema: bounds),
            .init(
                name: PageCursor.parameter, place: .query, description: "The next of the page before, which was sorted alike.",
                schema: ["type": "string"]),
            .positionParameter(of: wait.context),
        ]
        return path.parameters.map { .path($0) } + filters.map(\.parameter) + sort + own
    }

    private var sort: [Operation.Parameter] {
        guard !sorts.isEmpty else { return [] }
        let values: JSONLiteral = ["type": "string", "enum": .array(QuerySort.values(of: sorts).map { .string($0) })]
        let description =
            "The order, with a minus sign the other way round; what has no such value comes last. Without it, the order of ids."
        return [.init(name: QuerySort.parameter, place: .query, description: description, schema: values)]
    }

    public var operation: Operation {
        let page: JSONLiteral = [
            "type": "object",
            "required": ["items", "next"],
            "properties": [
                "items": ["type": "array", "items": .reference(to: document)],
                "next": ["description": "Where the next page begins; null on the last one.", "type": ["string", "null"]],
            ],
        ]
        let headers = ["ETag": "Changes with the page."].merging(Operation.Answer.asOfHeaders) { first, _ in first }
        var answers: [Operation.Answer] = [
            .init(status: 200, description: "One page.", headers: headers, content: page),
            .init(status: 304, description: "The client has it already.", headers: headers),
            .malformed, .positionNotReached,
        ]
        if !path.parameters.isEmpty {
            answers.append(
                .problem(404, "There is no such thing, or none that the caller may read.", headers: Operation.Answer.asOfHeaders))
        }
        return Operation(
            summary: summary, parameters: parameters + [.positionHeader(of: wait.context), .ifNoneMatch], body: nil, answers: answers)
    }
}

extension QueryFilter {
    fileprivate var parameter: Operation.Parameter {
        let schema: JSONLiteral = values.isEmpty ? ["type": "string"] : ["type": "string", "enum": .array(values.map { .string($0) })]
        let description = isArray ? "Only those whose \(member) hold this." : "Only those whose \(name) is this."
        return .init(name: name, place: .query, description: description, schema: schema)
    }
}
