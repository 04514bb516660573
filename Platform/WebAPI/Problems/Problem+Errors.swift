internal import EventLog
package import EventSourcing
internal import HTTPTypes
internal import Hummingbird
internal import JSON
internal import NIOCore

/// The one map from what can go wrong inside to what a caller is told.
extension Problem {
    init(_ error: any Error) {
        switch error {
        case let problem as Problem: self = problem
        case let error as JSONError: self.init(error)
        case let error as RequestLogError: self.init(error)
        case let rejection as Rejection: self.init(rejection)
        case is ViewSourceError: self = .viewUnavailable
        case is NIOTooManyBytesError: self = Problem("body-too-large", "The body is too large", status: .contentTooLarge)
        case let error as any HTTPResponseError: self.init(status: error.status)
        default: self = .internalError
        }
    }

    /// A body that is no JSON is a bad request; one that is JSON but not what its schema asks for is unprocessable.
    init(_ error: JSONError) {
        let (code, title, status): (String, String, HTTPResponse.Status) =
            switch error.code {
            case .malformed: ("malformed-json", "The body is not JSON", .badRequest)
            case .tooDeep: ("json-too-deep", "The body is nested too deeply", .badRequest)
            case .invalidText: ("invalid-text", "The body holds text that is not allowed", .badRequest)
            case .invalidNumber: ("invalid-number", "The body holds a number that is too large", .badRequest)
            case .duplicateMember: ("duplicate-member", "A member stands twice in its object", .badRequest)
            case .tooLarge: ("body-too-large", "The body is too large", .contentTooLarge)
            case .wrongType, .missingMember, .unknownMember, .constraint: ("invalid-body", "The body is not valid", .unprocessableContent)
            case .unknownType: ("unknown-type", "The body is of a type that is not known", .unprocessableContent)
            case .contradiction: ("path-contradiction", "The body contradicts the path", .unprocessableContent)
            }
        self.init(code, title, status: status, faults: [Fault(.body(pointer: error.pointer), error.message)])
    }

    init(_ error: RequestLogError) {
        switch error.code {
        case .otherBody:
            self.init(
                "idempotency-key-reused", "The idempotency key belongs to another request", status: .unprocessableContent,
                detail: "A request with this key was accepted before, with another body, path or caller.",
                faults: [Fault(.header(HTTPField.Name.idempotencyKey.rawName), "must be new for a new request")])
        case .unavailable:
            self.init(
                "log-unavailable", "Commands cannot be accepted at the moment", status: .serviceUnavailable,
                detail: "Nothing was done.", headers: Self.retryAfter)
        case .outcomeUnknown:
            self.init(
                "acceptance-unknown", "It is not known whether the command was accepted", status: .serviceUnavailable,
                detail: "Repeat the request with Idempotency-Key set to the requestId of this answer: it takes effect at most once.",
                headers: Self.retryAfter)
        case .tooLarge:
            self.init("command-too-large", "The command is too large for the log", status: .contentTooLarge)
        case .invalid:
            self = .internalError
        }
    }

    /// A component's refusal, word for word.
    package init(_ rejection: Rejection) {
        self.init(
            rejection.code, rejection.title, status: HTTPResponse.Status(code: rejection.status),
            faults: rejection.pointer.map { [Fault(.body(pointer: $0), rejection.title)] } ?? [])
    }

    /// An error of the web framework, of which only the status is known.
    private init(status: HTTPResponse.Status) {
        switch status.code {
        case 404: self = .notFound
        case 400..<500: self.init("http-\(status.code)", status.reasonPhrase, status: status)
        default: self = .internalError
        }
    }
}
