internal import Crypto
internal import WebAPI

/// The secret that the texts are made with by which we recognise what we gave out: the same in every process of this application.
///
/// Each kind of text is made under a name of its own, so that none can be passed off as another.
public struct SignInKey: Sendable {
    private let key: SymmetricKey

    /// nil where there are fewer than 32 bytes.
    public init?(_ bytes: [UInt8]) {
        guard bytes.count >= 32 else { return nil }
        key = SymmetricKey(data: bytes)
    }

    /// What only we can make of these parts.
    func code(_ kind: Kind, _ parts: String...) -> String {
        Base64URL.text(Array(HMAC<SHA256>.authenticationCode(for: Self.text(kind, parts), using: key)))
    }

    /// Whether the code is what we made of the parts; compared in constant time.
    func isCode(_ code: some StringProtocol, _ kind: Kind, _ parts: String...) -> Bool {
        guard let bytes = Base64URL.bytes(String(code)) else { return false }
        return HMAC<SHA256>.isValidAuthenticationCode(bytes, authenticating: Self.text(kind, parts), using: key)
    }

    enum Kind: String {
        /// The secret of a login request.
        case login
        /// That a login request and an address belong together.
        case loginAddress
        case refresh
        case device
    }

    /// No part holds a NUL.
    private static func text(_ kind: Kind, _ parts: [String]) -> [UInt8] { Array(([kind.rawValue] + parts).joined(separator: "\0").utf8) }
}
