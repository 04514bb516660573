internal import Crypto
internal import EventLog

/// A person, as an issuer has vouched for them.
public struct ExternalIdentity: Hashable, Sendable {
    public let issuer: String
    /// What the issuer calls the person, always the same, and never another one by it.
    public let subject: String
    public let profile: ExternalProfile

    /// SHA-256 of issuer and subject in hexadecimal: the name of this identity among those of all issuers.
    public var id: String { Self.id(issuer: issuer, subject: subject) }

    public static func id(issuer: String, subject: String) -> String {
        Hex.text(SHA256.hash(data: Array(issuer.utf8) + [0] + Array(subject.utf8)))
    }
}
