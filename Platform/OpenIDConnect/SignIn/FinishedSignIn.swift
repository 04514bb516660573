/// A sign-in that an issuer has vouched for.
public struct FinishedSignIn: Hashable, Sendable {
    public let identity: ExternalIdentity
    /// What was given along at the beginning, unchanged.
    public let carried: String
}
