extension ViewRoute {
    public var operation: Operation {
        let headers = ["ETag": "Changes with the document."].merging(Operation.Answer.positionHeaders) { first, _ in first }
            .merging(Operation.Answer.asOfHeaders) { first, _ in first }
        return Operation(
            summary: summary,
            parameters: path.parameters.map { .path($0) } + [
                .positionParameter(of: wait.context), .positionHeader(of: wait.context), .ifNoneMatch,
            ],
            body: nil,
            answers: [
                .init(status: 200, description: "The document.", headers: headers, content: .reference(to: name)),
                .init(status: 304, description: "The client has it already.", headers: headers),
                .malformed,
                .problem(404, "The view has no such row, or none that the caller may read.", headers: Operation.Answer.asOfHeaders),
                .positionNotReached,
            ])
    }
}

extension ViewPageRoute {
    /// The query parameters, with what the document says about them.
    var parameters: [Operation.Parameter] {
        let bounds: JSONLiteral = [
            "type": "integer", "minimum": .integer(Int64(Self.limits.lowerBound)), "maximum": .integer(Int64(Self.limits.upperBound)),
            "default": .integer(Int64(Self.usualLimit)),
        ]
        let own: [Operation.Parameter] = [
            .init(name: "limit", place: .query, description: "How many at most.", schema: bounds),
            .init(name: "after", place: .query, description: "The next of the page before.", schema: ["type": "string"]),
            .positionParameter(of: wait.context),
        ]
        return (filter.map { [$0.parameter] } ?? []) + own
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
        return Operation(
            summary: summary, parameters: parameters + [.positionHeader(of: wait.context)], body: nil,
            answers: [
                .init(status: 200, description: "One page, in the order of ids.", headers: Operation.Answer.asOfHeaders, content: page),
                .malformed, .positionNotReached,
            ])
    }
}

extension QueryFilter {
    fileprivate var parameter: Operation.Parameter {
        let schema: JSONLiteral = values.isEmpty ? ["type": "string"] : ["type": "string", "enum": .array(values.map { .string($0) })]
        return .init(name: name, place: .query, description: "Only those whose \(name) is this.", schema: schema)
    }
}
