extension CommandRoute {
    public var operation: Operation {
        let location = ["Location": "Where the outcome can be asked for."]
        let applied = Operation.Answer.positionHeaders.merging(["Preference-Applied": "The wait that was granted."]) { first, _ in first }
        let success =
            resource == nil
            ? Operation.Answer(
                status: 200, description: "It took effect while the client waited.", headers: applied, content: .reference(to: "Completed"))
            : Operation.Answer(
                status: 201, description: "It took effect while the client waited.",
                headers: applied.merging(["Location": "What the command made."]) { first, _ in first }, content: .reference(to: "Completed")
            )
        return Operation(
            summary: summary, parameters: path.parameters.map { .path($0) } + [.idempotencyKey, .prefer, .subscriberID],
            body: .init(type: "\(Body.self)", withoutMembers: path.parameters, isRequired: method != .delete),
            answers: [
                success,
                .init(status: 202, description: "It is in the log.", headers: location, content: .reference(to: "Accepted")),
                .malformed,
                .problem(403, "Refused, told to a client that waited."),
                .problem(404, "Refused: there is no such thing; told to a client that waited."),
                .problem(408, "The body did not arrive in time."),
                .problem(409, "Refused as things stand; told to a client that waited."),
                .problem(413, "The body is too large."),
                .problem(415, "The body is not application/json."),
                .problem(422, "The body is not what its schema asks for, or the idempotency key belongs to another request."),
                .unavailable,
            ])
    }
}

extension RequestStatusRoute {
    public var operation: Operation {
        Operation(
            summary: "Tells how a request ended, to the caller who made it, for 24 hours", parameters: [.path("requestId")], body: nil,
            answers: [
                .init(
                    status: 200, description: "Where the request stands.", headers: Operation.Answer.positionHeaders,
                    content: .reference(to: "RequestStatus")),
                .malformed,
                .problem(404, "There is no such request of this caller."),
                .unavailable,
            ])
    }
}
