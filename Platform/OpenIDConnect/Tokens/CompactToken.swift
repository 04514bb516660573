internal import JSON
internal import WebAPI

/// A signed token in three parts (RFC 7515, compact serialization), taken apart and not yet believed.
struct CompactToken: Sendable {
    /// What it says it is signed with. The list of what may be says whether that is looked at.
    let algorithm: String
    /// Which key it says it is signed with.
    let keyID: String?
    let payload: [UInt8]
    /// What the signature is over.
    let signed: [UInt8]
    let signature: [UInt8]

    /// The most bytes of a token.
    static let limit = 16 * 1_024

    /// Throws `.tokenRefused` where the text is no such token, or asks for what we do not know (`crit`).
    ///
    /// Keys and addresses of keys that stand in the header are not looked at: keys come from the issuer's own set and nowhere else.
    init(_ text: String) throws(OpenIDConnectError) {
        guard text.utf8.count <= Self.limit else { throw OpenIDConnectError(.tokenRefused, "the token is too long") }
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 3, !parts[2].isEmpty, let header = Base64URL.bytes(String(parts[0])),
            let payload = Base64URL.bytes(String(parts[1])), let signature = Base64URL.bytes(String(parts[2]))
        else { throw OpenIDConnectError(.tokenRefused, "the token is not three parts in base64url with a signature") }
        self.payload = payload
        self.signature = signature
        signed = Array("\(parts[0]).\(parts[1])".utf8)
        do throws(JSONError) {
            (algorithm, keyID) = try JSONDocument.withValue(parsing: header, limits: JSONLimits(depth: 8)) { (root) throws(JSONError) in
                var reader = try JSONObjectReader(root)
                let algorithm = try reader.string("alg")
                let keyID = try reader.optionalString("kid")
                let type = try reader.optionalString("typ")
                guard root.member("crit") == nil else { throw JSONError(.constraint, at: "/crit", "must not be there") }
                guard type.map({ $0.uppercased() == "JWT" }) ?? true else { throw JSONError(.constraint, at: "/typ", "must be JWT") }
                return (algorithm, keyID)
            }
        } catch {
            throw OpenIDConnectError(.tokenRefused, "the token's header cannot be used: \(error.inOwnWords)")
        }
    }
}
