internal import WebAPI

/// What an issuer sends a browser back with: the parameters of the query that are ours to read.
public struct AuthorizationAnswer: Hashable, Sendable {
    let code: String?
    let state: String?
    /// The issuer's name for itself (RFC 9207).
    let issuer: String?
    let error: String?

    /// The most bytes of a query.
    static let limit = 8 * 1_024

    /// Reads a query. Parameters that we do not know are the issuer's own affair. Throws `.signInUnknown` where one that we know stands twice,
    /// or where it cannot be read: then it is no issuer's answer.
    public init(query: String?) throws(OpenIDConnectError) {
        guard let query, query.utf8.count <= Self.limit else {
            throw OpenIDConnectError(.signInUnknown, "the answer is empty or too long")
        }
        var known: [String: String] = [:]
        for part in query.split(separator: "&") {
            let pair = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard let name = PercentEncoding.decoded(pair[0], plusIsSpace: true),
                let value = PercentEncoding.decoded(pair.count == 2 ? pair[1] : "", plusIsSpace: true)
            else { throw OpenIDConnectError(.signInUnknown, "the answer cannot be read") }
            guard ["code", "state", "iss", "error"].contains(name) else { continue }
            guard known.updateValue(value, forKey: name) == nil else {
                throw OpenIDConnectError(.signInUnknown, "the answer has a parameter twice")
            }
        }
        (code, state, issuer, error) = (known["code"], known["state"], known["iss"], known["error"])
    }
}
