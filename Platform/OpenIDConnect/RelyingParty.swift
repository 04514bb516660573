/// The side of OpenID Connect that relies on others to say who somebody is: us, to all issuers that are configured.
///
/// The authorization code flow, with PKCE, and nothing else:
///
/// 1. A browser asks to sign in by an issuer. It is sent there with a fresh `state`, `nonce` and code challenge (S256). What we have to
///    remember until it comes back goes along in a cookie that only we can read or make, valid for 10 minutes: no process keeps anything, so
///    any process may finish what another began.
/// 2. The issuer sends the browser back to the one address that is registered there for this issuer, with a code. The cookie must be there
///    and its `state` that of the answer; the issuer, where it says its name (RFC 9207), must be the one that was asked.
/// 3. The code is exchanged for an identity token, over TLS, under our client's own name and with the verifier that only the cookie knew.
/// 4. The token is checked: signed by a key that the issuer publishes, by an algorithm that was agreed, about us, now, for this sign-in.
///
/// Calls to issuers are bounded in size, time and number, and follow no redirect. What an issuer says about itself and its keys is kept for a
/// while, and asked for once however many wait for it.
public struct RelyingParty: Sendable {
    let issuers: [IssuerConfiguration]

    /// The issuers in the order in which they are offered.
    public init(_ issuers: [IssuerConfiguration]) { self.issuers = issuers }
}
