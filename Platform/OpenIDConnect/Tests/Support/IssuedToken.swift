import Crypto
import Foundation
import WebAPI

/// An identity token that the provider is about to issue, for tests to make wrong.
struct IssuedToken {
    var header: [String: Any]
    var claims: [String: Any]
    var key: ProviderKey
    /// Signs in another way than with the key: nil for the key.
    var signature: ((_ signed: [UInt8]) throws -> [UInt8])?

    func text() throws -> String {
        let signed = try "\(Self.part(header)).\(Self.part(claims))"
        return "\(signed).\(Base64URL.text(try signature?(Array(signed.utf8)) ?? key.sign(Array(signed.utf8))))"
    }

    /// Signs with a secret: what a library does that believes the header's `HS256`.
    mutating func signWithSecret(_ secret: String) {
        header["alg"] = "HS256"
        signature = { bytes in
            Array(HMAC<SHA256>.authenticationCode(for: bytes, using: SymmetricKey(data: Data(secret.utf8))))
        }
    }

    private static func part(_ members: [String: Any]) throws -> String {
        Base64URL.text(try JSONSerialization.data(withJSONObject: members, options: .sortedKeys))
    }
}
