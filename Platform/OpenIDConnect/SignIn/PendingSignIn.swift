internal import EventSourcing

/// A sign-in between its two redirects: all that we remember of it, and the browser keeps for us.
struct PendingSignIn: Hashable, Sendable {
    /// Which issuer the browser was sent to.
    let issuerID: String
    /// Ties the browser that comes back to the one that left.
    let state: String
    /// Ties the identity token to this sign-in.
    let nonce: String
    /// Ties the code to this sign-in (PKCE); only its hash has left us.
    let verifier: String
    /// What the caller gave along.
    let carried: String
    let expiresAt: Timestamp

    /// How long people may take at the issuer, in seconds.
    static let lifetime: Int64 = 600
}
