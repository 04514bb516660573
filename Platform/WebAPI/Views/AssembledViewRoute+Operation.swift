extension AssembledViewRoute {
    public var operation: Operation {
        Operation(
            summary: summary,
            parameters: path.parameters.map { .path($0) } + [
                .positionParameter(of: wait.context), .positionHeader(of: wait.context), .ifNoneMatch,
            ],
            body: nil, answers: .ofDocument(["allOf": [.reference(to: schemas.document), whole]]))
    }

    /// What the whole document has beside the members of its own row.
    private var whole: JSONLiteral {
        let parts: JSONLiteral = ["type": "array", "items": .reference(to: schemas.part)]
        let element: JSONLiteral = [
            "type": "object", "required": [.string(assembly.member)], "properties": .object([.init(name: assembly.member, value: parts)]),
        ]
        return [
            "type": "object",
            "required": [.string("\(Self.revision)"), .string(assembly.elements)],
            "properties": .object([
                .init(
                    name: "\(Self.revision)",
                    value: [
                        "description":
                            "Which state of the document this is. A change that is told later and whose revision is not a greater one is in it already.",
                        "type": "string", "pattern": .string("^\(wait.context):[0-9]+$"),
                    ]), .init(name: assembly.elements, value: ["type": "array", "items": element]),
            ]),
        ]
    }
}

extension [Operation.Answer] {
    /// The answers of a route that shows one document.
    static func ofDocument(_ content: JSONLiteral) -> [Operation.Answer] {
        let headers = ["ETag": "Changes with the document."].merging(Operation.Answer.positionHeaders) { first, _ in first }
            .merging(Operation.Answer.asOfHeaders) { first, _ in first }
        return [
            .init(status: 200, description: "The document.", headers: headers, content: content),
            .init(status: 304, description: "The client has it already.", headers: headers),
            .malformed,
            .problem(404, "The view has no such row, or none that the caller may read.", headers: Operation.Answer.asOfHeaders),
            .positionNotReached,
        ]
    }
}
