/// What an issuer says about itself (OpenID Connect Discovery 1.0), as far as we go by it, and checked against what was agreed with it.
struct ProviderMetadata: Hashable, Sendable {
    let authorizationEndpoint: WebAddress
    let tokenEndpoint: WebAddress
    let keysAddress: WebAddress
    /// Whether it says its name where it sends browsers back to us (RFC 9207). Then it must.
    let namesItself: Bool
}
