public import HTTPTypes
public import WebAPI

/// Says who asks for a connection.
public protocol ConnectionAuthenticator: Sendable {
    /// Throws where the headers hold credentials that are not valid, or that cannot be checked at the moment.
    func owner(of headers: HTTPFields) async throws(Problem) -> ConnectionOwner
}
