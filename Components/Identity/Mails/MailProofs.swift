internal import Crypto
public import EventSourcing
internal import Foundation

/// Makes the tokens of links in mails, and tells whether somebody has read one.
///
/// A token is an HMAC-SHA-256 of what it is good for, in base64url: it stands in no stream and nowhere else, and is void once what it is good for has changed.
/// Commands carry the SHA-256 of a token, its *proof*, which is of no use to who reads streams and makes no link.
public struct MailProofs: Sendable {
    /// What a token is good for.
    public enum Purpose: Sendable, Hashable {
        /// Shows that a person reads the mails to an address; void once they have moved to another.
        case verification(userID: String, email: EmailAddress)
        /// Replaces a forgotten password; void once the password or the address has changed.
        case passwordReset(userID: String, email: EmailAddress, passwordHash: String, expiresAt: Timestamp)
        /// Lets whoever reads the mails to an address into a team.
        case invite(teamID: String, inviteID: String, email: EmailAddress)

        /// The parts, none of which holds a NUL.
        fileprivate var parts: [String] {
            switch self {
            case .verification(let userID, let email): ["verify", userID, email.text.lowercased()]
            case .passwordReset(let userID, let email, let passwordHash, let expiresAt):
                ["reset", userID, email.text.lowercased(), passwordHash, expiresAt.description]
            case .invite(let teamID, let inviteID, let email): ["invite", teamID, inviteID, email.text.lowercased()]
            }
        }
    }

    private let key: SymmetricKey

    /// `key` has 32 bytes: the same in every process, and for as long as links are to hold.
    public init(key: [UInt8]) { self.key = SymmetricKey(data: key) }

    /// The token, 43 letters of base64url.
    public func token(for purpose: Purpose) -> String {
        let text = purpose.parts.joined(separator: "\0")
        let code = HMAC<SHA256>.authenticationCode(for: Array(text.utf8), using: key)
        return Data(code).base64EncodedString().replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
    }

    /// What a command carries for a token.
    public static func proof(of token: String) -> String { SHA256.hexadecimal(of: token.utf8) }

    /// Whether the proof is that of the token for the purpose; takes as long for any proof.
    public func isProof(_ proof: String, for purpose: Purpose) -> Bool {
        let expected = Array(Self.proof(of: token(for: purpose)).utf8)
        let given = Array(proof.utf8)
        guard given.count == expected.count else { return false }
        return zip(given, expected).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
    }
}
