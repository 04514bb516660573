extension ViewRoute {
    public var operation: Operation {
        Operation(
            summary: summary,
            parameters: path.parameters.map { .path($0) } + [
                .positionParameter(of: wait.context), .positionHeader(of: wait.context), .ifNoneMatch,
            ],
            body: nil, answers: .ofDocument(.reference(to: name)))
    }
}
