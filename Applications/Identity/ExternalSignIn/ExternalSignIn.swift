public import OpenIDConnect

/// What the routes that sign people in by external issuers work with.
public struct ExternalSignIn: Sendable {
    let party: RelyingParty
    /// The page of the client that people come back to.
    let page: WebAddress

    public init(party: RelyingParty, page: WebAddress) {
        self.party = party
        self.page = page
    }

    /// Where an issuer sends browsers back to, on a server that browsers reach at the URL; nil where that is none.
    public static func redirectAddress(of issuerID: String, at publicURL: String) -> WebAddress? {
        let base = publicURL.hasSuffix("/") ? String(publicURL.dropLast()) : publicURL
        return WebAddress("\(base)/identity/login/oidc/\(issuerID)/callback")
    }
}
