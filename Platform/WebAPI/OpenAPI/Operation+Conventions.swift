package import HTTPTypes

/// What several routes have in common, said once.
extension Operation.Parameter {
    package static func path(_ name: String) -> Self {
        .init(name: name, place: .path, description: "One token: printable ASCII without space, '.', '*' and '>'.", schema: token)
    }

    package static let idempotencyKey = Self(
        .idempotencyKey, "The id of the request, one token; made by the server where it is absent. X-Request-Id is the same.", headerToken)

    package static let subscriberID = Self(.subscriberID, "The inbox that the outcome is told to.", headerToken)

    package static let prefer = Self(
        .prefer, "wait=N (1 to \(Preferences.longestWait) seconds) answers with the outcome where it comes in time.",
        ["type": "string", "examples": ["wait=10"]])

    static let requestedBy = Self(
        .requestedBy, "Any value; needed with a cookie, so that no page of another site can send this in somebody's name.",
        ["type": "string", "minLength": 1])

    static func positionHeader(of context: String) -> Self {
        Self(.tributaryPosition, "Answers once the view has reached this position.", position(of: context))
    }

    static func positionParameter(of context: String) -> Self {
        Self(
            name: PositionWait.parameter, place: .query, description: "The same as the header Tributary-Position.",
            schema: position(of: context))
    }

    static let ifNoneMatch = Self(.ifNoneMatch, "The ETag of what the client has.", text)

    /// A header that holds text.
    package static func query(_ name: String, _ description: String) -> Self {
        .init(name: name, place: .query, description: description, schema: text)
    }

    package static func header(_ name: HTTPField.Name, _ description: String) -> Self { Self(name, description, text) }

    private init(_ header: HTTPField.Name, _ description: String, _ schema: JSONLiteral) {
        self.init(name: header.rawName, place: .header, description: description, schema: schema)
    }

    private static let token: JSONLiteral = [
        "type": "string", "minLength": 1, "maxLength": 128, "pattern": #"^[!-)+,\-/-=?-~]+$"#,
    ]
    /// The same without a quotation mark in front, which makes a header a quoted string.
    private static let headerToken: JSONLiteral = [
        "type": "string", "minLength": 1, "maxLength": 128, "pattern": #"^[!#-)+,\-/-=?-~][!-)+,\-/-=?-~]*$"#,
    ]
    private static func position(of context: String) -> JSONLiteral {
        ["type": "string", "pattern": .string("^\(context):[0-9]{1,19}$"), "examples": [.string("\(context):1234")]]
    }
    private static let text: JSONLiteral = ["type": "string"]
}

extension Operation.Answer {
    static let asOfHeaders = [
        HTTPField.Name.tributaryAsOf.rawName: "As of where this is known; the since of a subscription to what changes then."
    ]
    package static let positionHeaders = [HTTPField.Name.tributaryPosition.rawName: "The position to read at."]
    package static let retryHeaders = [HTTPField.Name.retryAfter.rawName: "Seconds."]

    package static let malformed = problem(400, "A header, a parameter or the JSON is malformed.")
    package static let unavailable = problem(503, "Not possible at the moment; repeat it later.", headers: retryHeaders)
    static let positionNotReached = problem(
        503, "The view has not reached the position, or cannot be read, at the moment.", headers: retryHeaders)
}
