/// What our access tokens say about themselves, and for how long they hold.
public struct AccessTokenPolicy: Hashable, Sendable {
    /// Who gives them out (`iss`): the installation, by its public URL where it has one.
    public var issuer: String
    /// For whom they are (`aud`): the routes of this installation. Whatever else the same keys may once sign is for somebody else.
    public var audience: String
    /// How long one holds, in seconds. The end of a session ends its tokens at once; this is for who cannot ask about sessions.
    public var seconds: Int64

    public init(issuer: String, audience: String = "tributary-api", seconds: Int64 = 300) {
        self.issuer = issuer
        self.audience = audience
        self.seconds = seconds
    }
}
