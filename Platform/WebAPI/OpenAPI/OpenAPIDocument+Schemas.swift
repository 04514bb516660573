extension OpenAPIDocument {
    /// The schemas of what the platform itself answers.
    static let ownSchemas: [String: JSONLiteral] = [
        "Problem": problem, "Accepted": accepted, "Completed": completed, "RequestStatus": status,
    ]

    private static let problem: JSONLiteral = [
        "description": "Why a request was not answered as asked (RFC 9457).",
        "type": "object",
        "required": ["type", "title", "status"],
        "properties": [
            "type": ["description": "Names the kind of problem, for ever.", "type": "string", "format": "uri"],
            "title": ["type": "string"],
            "status": ["type": "integer", "minimum": 400, "maximum": 599],
            "detail": ["type": "string"],
            "requestId": ["description": "The request this is the answer to.", "type": "string"],
            "errors": ["description": "The parts of the request at fault.", "type": "array", "items": fault],
        ],
    ]

    private static let fault: JSONLiteral = [
        "type": "object",
        "required": ["detail"],
        "properties": [
            "pointer": ["description": "JSON Pointer into the body; parameters of the path are members of its root.", "type": "string"],
            "parameter": ["description": "The query parameter.", "type": "string"],
            "header": ["description": "The header.", "type": "string"],
            "detail": ["type": "string"],
        ],
    ]

    private static let accepted: JSONLiteral = [
        "description": "The command is in the log and will have exactly one outcome.",
        "type": "object",
        "required": ["requestId", "status"],
        "properties": ["requestId": ["type": "string"], "status": ["const": "accepted"]],
    ]

    private static let position: JSONLiteral = [
        "description": "Send it as Tributary-Position with a read that must show the change.", "type": "string",
        "pattern": "^[^:]+:[0-9]+$",
    ]

    private static let completed: JSONLiteral = [
        "description": "The command took effect.",
        "type": "object",
        "required": ["requestId", "status", "position"],
        "properties": ["requestId": ["type": "string"], "status": ["const": "completed"], "position": position],
    ]

    private static let status: JSONLiteral = [
        "description": "Where a request stands; a position where it completed, a problem where it was rejected.",
        "type": "object",
        "required": ["requestId", "status"],
        "properties": [
            "requestId": ["type": "string"],
            "status": ["enum": ["pending", "completed", "rejected"]],
            "position": position,
            "problem": .reference(to: "Problem"),
        ],
    ]
}
