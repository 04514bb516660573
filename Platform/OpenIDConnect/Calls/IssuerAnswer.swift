internal import JSON

/// What an issuer answered, within bounds.
struct IssuerAnswer: Sendable {
    let status: Int
    let body: [UInt8]

    /// Lends the body as JSON. `what` names it for our logs. Throws `.issuerUnavailable` where it is no JSON or the reader does not find what it needs.
    func withJSON<Result>(
        _ what: StaticString, _ body: (borrowing JSONValue) throws(JSONError) -> Result
    ) throws(OpenIDConnectError) -> Result {
        do throws(JSONError) {
            return try JSONDocument.withValue(parsing: self.body, limits: JSONLimits(depth: 12), body)
        } catch {
            throw OpenIDConnectError(.issuerUnavailable, "\(what) cannot be read: \(error.inOwnWords)")
        }
    }
}
