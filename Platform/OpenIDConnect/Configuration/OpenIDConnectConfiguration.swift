/// All that is configured about signing in by external issuers.
public struct OpenIDConnectConfiguration: Sendable {
    /// The page of the client that people come back to, signed in or not.
    public let page: WebAddress
    /// In the order in which they are offered; at least one.
    public let issuers: [IssuerConfiguration]

    /// The most issuers there may be.
    public static let limit = 16

    public init(page: WebAddress, issuers: [IssuerConfiguration]) {
        self.page = page
        self.issuers = issuers
    }
}
