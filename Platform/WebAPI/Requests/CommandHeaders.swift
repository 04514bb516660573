internal import EventSourcing
internal import HTTPTypes

/// What the headers of a command say.
struct CommandHeaders: Sendable {
    /// `Idempotency-Key` or its alias; nil where the client named none.
    let requestID: String?
    /// `X-Subscriber-Id`: the inbox the outcome goes to.
    let inbox: String?
    /// `Prefer: wait`; nil where the client does not want to wait.
    let wait: Duration?
    let traceParent: String?

    init(_ headers: HTTPFields) throws(Problem) {
        let key = try Self.token(headers, .idempotencyKey)
        let alias = try Self.token(headers, .requestID)
        if let key, let alias, key != alias {
            throw .malformedHeader(.requestID, "must be the same as \(HTTPField.Name.idempotencyKey.rawName), or left out")
        }
        requestID = key ?? alias
        inbox = try Self.token(headers, .subscriberID)
        wait = headers.contains(.prefer) ? Preferences(headers[values: .prefer]).wait : nil
        traceParent = TraceParent.valid(headers[.traceParent])
    }

    /// The value of a header that names something: bare, or as a string of RFC 9651 (`"…"`), and always one token of a subject.
    private static func token(_ headers: HTTPFields, _ name: HTTPField.Name) throws(Problem) -> String? {
        guard let field = headers[name] else { return nil }
        guard headers[values: name].count == 1 else { throw .malformedHeader(name, "must stand once") }
        guard let text = field.first == "\"" ? QuotedString.unquoted(field) : field else {
            throw .malformedHeader(name, "must end with its closing quote")
        }
        guard EntityAddress.isToken(text) else {
            throw .malformedHeader(name, "must be 1 to 128 characters of printable ASCII without space, '.', '*' and '>'")
        }
        return text
    }
}
