import Crypto
import Foundation
import WebAPI

/// What an identity token says of the access token beside it.
enum AccessTokenHash {
    static func of(_ accessToken: String, _ algorithm: String) -> String {
        let bytes = Data(accessToken.utf8)
        let digest = algorithm == "EdDSA" ? Array(SHA512.hash(data: bytes)) : Array(SHA256.hash(data: bytes))
        return Base64URL.text(digest.prefix(digest.count / 2))
    }
}
