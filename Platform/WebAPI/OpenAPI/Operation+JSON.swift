internal import HTTPTypes

extension Operation {
    /// The Operation Object of OpenAPI 3.1.
    func json(name: String, method: HTTPRequest.Method, access: Access, schemas: [String: JSONLiteral]) -> JSONLiteral {
        var operation: JSONLiteral = ["operationId": .string(name), "summary": .string(summary)]
        let members = body.flatMap { schemas[$0.type]?["properties"] }
        let parameters = parameters + (method == .get ? [] : [.requestedBy])
        if !parameters.isEmpty { operation["parameters"] = .array(parameters.map { $0.json(members) }) }
        if let body {
            let schema = body.json(schemas)
            // A PUT whose path says it all needs no body.
            let isRequired = body.isRequired && (method != .put || schema["$ref"] != nil || schema["required"] != nil)
            operation["requestBody"] = [
                "required": .boolean(isRequired), "content": ["application/json": ["schema": schema]],
            ]
        }
        let own = Set(answers.map(\.status))
        operation["responses"] = .object(
            (answers + Answer.shared.filter { !own.contains($0.status) }).sorted { $0.status < $1.status }
                .map { JSONLiteral.Member(name: String($0.status), value: $0.json) })
        operation["security"] = SecurityScheme.requirements(of: access)
        return operation
    }
}

extension Operation.Parameter {
    /// A parameter of the path has the schema of the member it stands for, where the route takes a body.
    fileprivate func json(_ members: JSONLiteral?) -> JSONLiteral {
        var parameter: JSONLiteral = [
            "name": .string(name), "in": .string(place.rawValue), "description": .string(description), "schema": schema,
        ]
        if place == .path {
            parameter["required"] = true
            if let schema = members?[name] { parameter["schema"] = schema }
        }
        return parameter
    }
}

extension Operation.Body {
    fileprivate func json(_ schemas: [String: JSONLiteral]) -> JSONLiteral {
        guard !withoutMembers.isEmpty, let schema = schemas[type] else { return .reference(to: type) }
        return schema.removing(members: withoutMembers)
    }
}

extension Operation.Answer {
    /// What every route may answer, where it does not say anything else about the status.
    fileprivate static let shared: [Operation.Answer] = [
        .problem(401, "The credentials are missing or not valid.", headers: ["WWW-Authenticate": "How to give them."]),
        .problem(403, "Not for this caller, or sent by a page that is not one of ours."),
        .problem(500, "Something went wrong on our side."),
        .problem(503, "It cannot be said at the moment who is calling.", headers: retryHeaders),
    ]

    fileprivate var json: JSONLiteral {
        var answer: JSONLiteral = ["description": .string(description)]
        if !headers.isEmpty {
            answer["headers"] = .object(
                headers.sorted { $0.key < $1.key }.map { name, description in
                    JSONLiteral.Member(name: name, value: ["description": .string(description), "schema": ["type": "string"]])
                })
        }
        if let content {
            let type = isProblem ? Problem.contentType : "application/json"
            answer["content"] = .object([JSONLiteral.Member(name: type, value: ["schema": content])])
        }
        return answer
    }
}
