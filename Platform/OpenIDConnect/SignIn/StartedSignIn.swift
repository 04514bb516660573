/// A sign-in that has begun: where the browser goes, and what it takes along.
public struct StartedSignIn: Hashable, Sendable {
    /// The address at the issuer.
    public let location: String
    /// The value of the cookie that must be there when the browser comes back: sealed, good for `lifetime` seconds.
    public let cookie: String

    /// How long the cookie is good for, in seconds.
    public static let lifetime = PendingSignIn.lifetime
}
