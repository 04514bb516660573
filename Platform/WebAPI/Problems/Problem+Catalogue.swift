internal import HTTPTypes

/// The problems that the platform itself answers with; those of a domain are its commands' rejections.
extension Problem {
    // MARK: - The request

    static func malformedHeader(_ name: HTTPField.Name, _ detail: String) -> Problem {
        Problem(
            "malformed-header", "A header is malformed", status: .badRequest, detail: "\(name.rawName) \(detail).",
            faults: [Fault(.header(name.rawName), detail)])
    }

    static func badParameter(_ name: String, _ detail: String) -> Problem {
        Problem(
            "bad-parameter", "A query parameter is wrong", status: .badRequest, detail: "The parameter \(detail).",
            faults: [Fault(.parameter(name), detail)])
    }

    static let malformedPath = Problem(
        "malformed-path", "The path is malformed", status: .badRequest, detail: "The path's percent-encoding is not that of UTF-8 text.")

    static let unsupportedMediaType = Problem(
        "unsupported-media-type", "The content type is not supported", status: .unsupportedMediaType,
        detail: "Send the body as application/json in UTF-8.", faults: [Fault(.header("Content-Type"), "must be application/json")])

    static let emptyBody = Problem(
        "empty-body", "The body is empty", status: .badRequest, detail: "Send a JSON object, at least {}.",
        faults: [Fault(.body(pointer: ""), "must be a JSON object")])

    static func bodyTooLarge(limit: Int) -> Problem {
        Problem(
            "body-too-large", "The body is too large", status: .contentTooLarge, detail: "A body may have at most \(limit) bytes.",
            faults: [Fault(.body(pointer: ""), "must be at most \(limit) bytes")])
    }

    static let bodyTooSlow = Problem(
        "body-too-slow", "The body did not arrive in time", status: .requestTimeout, headers: [.connection: "close"])

    static let bodyUnreadable = Problem("body-unreadable", "The body could not be read", status: .badRequest)

    // MARK: - The route and the caller

    static let notFound = Problem("not-found", "There is nothing here", status: .notFound)

    static func methodNotAllowed(allow: String) -> Problem {
        Problem(
            "method-not-allowed", "The method is not allowed here", status: .methodNotAllowed, detail: "Allowed: \(allow).",
            headers: [.allow: allow])
    }

    static let methodNotImplemented = Problem("method-not-implemented", "The method is not known", status: .notImplemented)

    static let unauthorized = Problem(
        "unauthorized", "This needs an operator key", status: .unauthorized, detail: "Send it as Authorization: Bearer <key>.",
        headers: [.wwwAuthenticate: #"Bearer realm="tributary""#])

    package static let notSignedIn = Problem(
        "not-signed-in", "This needs somebody who is signed in", status: .unauthorized,
        detail: "Sign in, and send the session's cookie, or an access token as Authorization: Bearer <token>.",
        headers: [.wwwAuthenticate: #"Bearer realm="tributary""#])

    static let operatorOnly = Problem("operator-only", "Only the operator may do this", status: .forbidden)

    static let notYours = Problem("not-yours", "Only the person whom this is about may do it", status: .forbidden)

    static let signInAgain = Problem(
        "sign-in-again", "This needs somebody who has signed in lately", status: .forbidden,
        detail: "Sign in again, then repeat the request.")

    static let missingRequestedBy = Problem(
        "missing-requested-by", "A request with a cookie must say that a program sent it", status: .forbidden,
        detail: "Send X-Requested-By with any value.", faults: [Fault(.header("X-Requested-By"), "must be there")])

    static let foreignOrigin = Problem(
        "foreign-origin", "The page that sent this is not one of ours", status: .forbidden,
        faults: [Fault(.header("Origin"), "must be our own or one that is allowed")])

    package static let sessionsUnavailable = Problem(
        "sessions-unavailable", "It cannot be said at the moment who is signed in", status: .serviceUnavailable, headers: retryAfter)

    static let badCredentials = Problem(
        "bad-credentials", "The credentials are not valid", status: .unauthorized,
        headers: [.wwwAuthenticate: #"Bearer realm="tributary", error="invalid_token""#])

    static func tooManyAttempts(retryAfter seconds: Int) -> Problem {
        Problem(
            "too-many-attempts", "Too many attempts", status: .tooManyRequests, detail: "Try again in \(seconds) s.",
            headers: [.retryAfter: "\(seconds)"])
    }

    static let undeclaredRoute = Problem(
        "forbidden", "Nobody may call this", status: .forbidden, detail: "The route does not say who may call it.")

    // MARK: - Requests and views

    static let unknownRequest = Problem(
        "request-not-found", "There is no such request", status: .notFound, detail: "It is unknown, another caller's, or older than a day.")

    static let rowNotFound = Problem(
        "row-not-found", "The view has no such row", status: .notFound,
        detail: "It does not exist, or is not visible yet; send Tributary-Position to wait for a change.")

    /// The same, known as of what the headers say.
    static func rowNotFound(asOf headers: HTTPFields) -> Problem {
        var problem = rowNotFound
        problem.headers.append(contentsOf: headers)
        return problem
    }

    static func foreignPosition(context: String) -> Problem {
        Problem(
            "foreign-position", "The position is another context's", status: .badRequest, detail: "This view follows \(context).",
            faults: [Fault(.header(HTTPField.Name.tributaryPosition.rawName), "must be a position of \(context)")])
    }

    static let positionNotReached = Problem(
        "position-not-reached", "The view has not reached the position yet", status: .serviceUnavailable, headers: retryAfter)

    static let viewUnavailable = Problem(
        "view-unavailable", "The view cannot be read at the moment", status: .serviceUnavailable, headers: retryAfter)

    static let internalError = Problem("internal-error", "Something went wrong on our side", status: .internalServerError)

    /// Seconds. Short: what is away for longer answers quickly that it still is.
    static let retryAfter: HTTPFields = [.retryAfter: "1"]
}
