internal import Crypto
public import EventSourcing
public import IdentityEvents

/// A person as another service knows them: who it is here, and when they last came from there.
public struct ExternalIdentity: Entity, Equatable {
    public static let name = "external"

    /// The id of the user whom it lets in; nil where it lets in nobody yet.
    public private(set) var owner: String?
    public private(set) var lastSignIn: SignIn?

    public init() {}

    public mutating func apply(_ event: IdentityEvent) {
        switch event {
        case .externalIdentityLinked(let linked): owner = linked.userId
        case .authenticationSucceeded(let succeeded): lastSignIn = SignIn(succeeded)
        default: break
        }
    }

    /// The id under which the identity is kept: the SHA-256 of issuer, NUL and subject, in hexadecimal.
    public static func id(issuer: String, subject: String) -> String { SHA256.hexadecimal(of: "\(issuer)\0\(subject)".utf8) }
}
