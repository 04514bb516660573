/// Why a sign-in by an external issuer did not come about.
///
/// The message is for our own logs. It holds no token, no code, no secret, and no text that came from outside.
public struct OpenIDConnectError: Error, Hashable, Sendable, CustomStringConvertible {
    public enum Code: String, CaseIterable, Hashable, Sendable {
        /// The configuration cannot be used.
        case badConfiguration
        /// There is no such issuer.
        case unknownIssuer
        /// The browser's cookie is missing, was altered, is too old, or belongs to another sign-in than the answer.
        case signInUnknown
        /// The person, or the issuer, said no.
        case denied
        /// The issuer cannot be reached, is too slow, or answers with something that is none; later it may work.
        case issuerUnavailable
        /// The issuer says something about itself that contradicts what was agreed.
        case issuerMismatch
        /// The issuer did not take the code.
        case codeRefused
        /// The identity token does not prove what it must.
        case tokenRefused
        /// Too many sign-ins wait for this issuer.
        case busy
    }

    public let code: Code
    public let message: String

    public init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }

    public var description: String { "\(code): \(message)" }
}
