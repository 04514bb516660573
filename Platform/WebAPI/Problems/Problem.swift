public import HTTPTypes

/// Why a request was not answered as asked, in the terms of RFC 9457.
///
/// `code` is stable and the last part of the problem's `type`; titles and details are for people and may change. A detail never repeats a
/// value from the request: it may be a secret.
public struct Problem: Error, Hashable, Sendable {
    /// `malformed-json`, `email-taken`.
    public let code: String
    /// What kind of problem it is, in a few words; the same for each of its kind.
    public let title: String
    public let status: HTTPResponse.Status
    /// One sentence about this occurrence.
    public var detail: String?
    /// The parts of the request at fault.
    public var faults: [Fault]
    /// The request to which this is the answer, where it had an id by then.
    public var requestID: String?
    /// What the answer's header says beside the content type: `Retry-After`, `Allow`, `WWW-Authenticate`.
    public var headers: HTTPFields

    public init(
        _ code: String, _ title: String, status: HTTPResponse.Status, detail: String? = nil, faults: [Fault] = [], requestID: String? = nil,
        headers: HTTPFields = [:]
    ) {
        self.code = code
        self.title = title
        self.status = status
        self.detail = detail
        self.faults = faults
        self.requestID = requestID
        self.headers = headers
    }

    /// The absolute URI that names the kind of problem.
    public var type: String { Self.typePrefix + code }

    static let typePrefix = "https://tributary.dev/problems/"

    /// The same problem of a request whose id is known.
    public func of(request id: String) -> Problem {
        var problem = self
        problem.requestID = id
        return problem
    }

    /// One part of a request, and what is wrong with it.
    public struct Fault: Hashable, Sendable {
        public enum Place: Hashable, Sendable {
            /// A JSON Pointer into the body; parameters of the path are members of the body's root.
            case body(pointer: String)
            /// A query parameter.
            case parameter(String)
            case header(String)
        }

        public let place: Place
        /// Words that go behind the name of the place: `must be a string, not a number`.
        public let detail: String

        public init(_ place: Place, _ detail: String) {
            self.place = place
            self.detail = detail
        }
    }
}
