internal import Crypto
internal import Foundation
internal import WebAPI

/// An identity token that the provider is about to issue, for tests to make wrong.
package struct IssuedToken {
    package var header: [String: Any]
    package var claims: [String: Any]
    package var key: ProviderKey
    /// Signs in another way than with the key: nil for the key.
    package var signature: ((_ signed: [UInt8]) throws -> [UInt8])?

    func text() throws -> String {
        let signed = try "\(Self.part(header)).\(Self.part(claims))"
        return "\(signed).\(Base64URL.text(try signature?(Array(signed.utf8)) ?? key.sign(Array(signed.utf8))))"
    }

    /// Signs with a secret: what a library does that believes the header's `HS256`.
    package mutating func signWithSecret(_ secret: String) {
        header["alg"] = "HS256"
        signature = { bytes in
            Array(HMAC<SHA256>.authenticationCode(for: bytes, using: SymmetricKey(data: Data(secret.utf8))))
        }
    }

    private static func part(_ members: [String: Any]) throws -> String {
        Base64URL.text(try JSONSerialization.data(withJSONObject: members, options: .sortedKeys))
    }
}
