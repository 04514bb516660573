internal import HTTPTypes

extension HTTPField.Name {
    static let idempotencyKey = HTTPField.Name("Idempotency-Key")!
    /// Another name of `Idempotency-Key` for clients that already have a request id.
    static let requestID = HTTPField.Name("X-Request-Id")!
    /// The inbox a command's outcome is told to.
    static let subscriberID = HTTPField.Name("X-Subscriber-Id")!
    /// RFC 7240.
    static let prefer = HTTPField.Name("Prefer")!
    static let preferenceApplied = HTTPField.Name("Preference-Applied")!
    static let tributaryPosition = HTTPField.Name("Tributary-Position")!
    /// As of where what was read is known.
    static let tributaryAsOf = HTTPField.Name("Tributary-As-Of")!
    /// Any value: that it is there says that no page of another site made the browser send the request.
    static let requestedBy = HTTPField.Name("X-Requested-By")!
    /// Whom each proxy got the request from, the nearest one last.
    static let forwardedFor = HTTPField.Name("X-Forwarded-For")!
    /// W3C Trace Context.
    static let traceParent = HTTPField.Name("traceparent")!
}
