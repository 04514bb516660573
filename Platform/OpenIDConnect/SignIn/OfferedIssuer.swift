/// An issuer as the login page shows it.
public struct OfferedIssuer: Hashable, Sendable {
    public let id: String
    public let displayName: String
}
