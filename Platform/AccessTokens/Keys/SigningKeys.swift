internal import Crypto
public import EventSourcing
public import JSON
internal import WebAPI

/// The private keys that access tokens are signed with, as their file has them:
///
///     {"keys":[{"kid":"2026-11","notBefore":"2026-11-21T00:00:00Z","key":"<32 bytes in base64url>"}]}
///
/// Each signs from its moment on, until the next one's has come. All of them are published from the start, so that a key is known to everybody who
/// checks tokens before the first token is signed with it; and a key that signs no longer stays until the last of its tokens has expired.
public struct SigningKeys: Sendable {
    struct Key: Sendable {
        let id: String
        let notBefore: Timestamp
        let privateKey: Curve25519.Signing.PrivateKey
    }

    /// By the moment from which they sign.
    let all: [Key]

    /// Reads the file. Throws where it is not as above: 1 to 16 keys, each with an id of its own.
    public init(parsing text: [UInt8]) throws(JSONError) { self = try SigningKeys(jsonBytes: text) }

    /// A file with one new key that signs at once.
    public static func fresh(at moment: Timestamp) -> [UInt8] {
        SigningKeys(all: [Key(id: UniqueID.make(at: moment), notBefore: moment, privateKey: Curve25519.Signing.PrivateKey())]).jsonBytes
    }

    /// The public halves.
    public var published: PublishedKeys { PublishedKeys(all: all.map { .init(id: $0.id, publicKey: $0.privateKey.publicKey) }) }

    /// The newest key whose moment has come; the oldest where none has.
    func current(at moment: Timestamp) -> Key { all.last { $0.notBefore <= moment } ?? all[0] }

    private init(all: [Key]) { self.all = all }
}

extension SigningKeys: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var reader = try JSONObjectReader(json)
        all = try reader.array("keys", count: 1...16) { value throws(JSONError) in try Key(json: value) }
            .sorted { $0.notBefore < $1.notBefore }
        guard Set(all.map(\.id)).count == all.count else { throw JSONError(.constraint, at: "/keys", "must have ids of their own") }
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("keys", all) { key, writer in key.write(to: &writer) }
        writer.endObject()
    }
}

extension SigningKeys.Key: JSONRepresentable {
    init(json: borrowing JSONValue) throws(JSONError) {
        var reader = try JSONObjectReader(json)
        id = try reader.string("kid", JSONStringRules(minLength: 1, maxLength: 64))
        notBefore = try reader.converted("notBefore", "a date-time") { Timestamp($0) }
        let key = Base64URL.bytes(try reader.string("key")).flatMap { try? Curve25519.Signing.PrivateKey(rawRepresentation: $0) }
        guard let key else { throw JSONError(.constraint, at: "/key", "must be 32 bytes in base64url") }
        privateKey = key
    }

    func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("kid", id)
        writer.member("notBefore", notBefore.description)
        writer.member("key", Base64URL.text(privateKey.rawRepresentation))
        writer.endObject()
    }
}
