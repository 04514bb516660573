internal import Crypto
public import JSON
internal import WebAPI

/// The public keys by which access tokens are checked: a JSON Web Key Set (RFC 7517, RFC 8037).
public struct PublishedKeys: Sendable {
    struct Key: Sendable {
        let id: String
        let publicKey: Curve25519.Signing.PublicKey
    }

    let all: [Key]

    init(all: [Key]) { self.all = all }

    /// Reads a key set. Throws where there is a key in it that is not Ed25519's.
    public init(parsing text: [UInt8]) throws(JSONError) { self = try PublishedKeys(jsonBytes: text) }

    /// The key set as it is served and written to files.
    public var json: [UInt8] { jsonBytes }
}

extension PublishedKeys: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var reader = try JSONObjectReader(json)
        all = try reader.array("keys", count: 1...16) { value throws(JSONError) in try Key(json: value) }
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("keys", all) { key, writer in key.write(to: &writer) }
        writer.endObject()
    }
}

extension PublishedKeys.Key: JSONRepresentable {
    init(json: borrowing JSONValue) throws(JSONError) {
        var reader = try JSONObjectReader(json)
        guard try reader.string("kty") == "OKP", try reader.string("crv") == "Ed25519" else {
            throw JSONError(.constraint, at: "/crv", "must be Ed25519")
        }
        id = try reader.string("kid", JSONStringRules(minLength: 1, maxLength: 64))
        let key = Base64URL.bytes(try reader.string("x")).flatMap { try? Curve25519.Signing.PublicKey(rawRepresentation: $0) }
        guard let key else { throw JSONError(.constraint, at: "/x", "must be 32 bytes in base64url") }
        publicKey = key
    }

    func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("kty", "OKP")
        writer.member("crv", "Ed25519")
        writer.member("use", "sig")
        writer.member("alg", AccessTokenClaims.algorithm)
        writer.member("kid", id)
        writer.member("x", Base64URL.text(publicKey.rawRepresentation))
        writer.endObject()
    }
}
