internal import JSON

/// A key as it stands in an issuer's set.
struct PublishedKey: Sendable {
    let id: String?
    let parts: SigningKey.Parts

    /// Nil for what is no public key for signatures of ours: other kinds, other curves, other algorithms, other uses.
    init?(_ value: borrowing JSONValue) {
        let text = { (name: String, value: borrowing JSONValue) in value.member(name)?.string }
        guard Self.isForSignatures(value), let kind = text("kty", value) else { return nil }
        switch kind {
        case "RSA":
            // 8192 bits: more would take us longer to look at than the issuer to send.
            guard let modulus = text("n", value), modulus.utf8.count <= 1_366, let exponent = text("e", value), exponent.utf8.count <= 8
            else {
                return nil
            }
            parts = .rsa(modulus: modulus, exponent: exponent)
        case "EC":
            guard text("crv", value) == "P-256", let x = text("x", value), let y = text("y", value) else { return nil }
            parts = .ecdsa(x: x, y: y)
        case "OKP":
            guard text("crv", value) == "Ed25519", let x = text("x", value) else { return nil }
            parts = .edDSA(x: x)
        default:
            // Above all `oct`, a secret that both sides know.
            return nil
        }
        if let algorithm = text("alg", value), algorithm != parts.algorithm.rawValue { return nil }
        id = text("kid", value)
    }

    private static func isForSignatures(_ value: borrowing JSONValue) -> Bool {
        if let use = value.member("use") { guard use.string == "sig" else { return false } }
        guard let operations = value.member("key_ops") else { return true }
        var verifies = false
        operations.forEachElement { _, operation in if operation.string == "verify" { verifies = true } }
        return verifies
    }
}
