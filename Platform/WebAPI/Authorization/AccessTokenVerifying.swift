/// Tells whose access token a text is.
public protocol AccessTokenVerifying: Sendable {
    /// The person and session that the token was made for; nil where it is not one of ours, was made for somebody else, or is too old. It says nothing
    /// about whether the session is over.
    func person(of token: String) async -> SignedIn?
}
