/// The algorithms by which an identity token may be signed, named as in JOSE.
///
/// The list is what it does not hold: no `none`, and nothing that signs with a secret that both sides know (`HS256` and its like), by which a
/// public key could be passed off as that secret.
public enum SigningAlgorithm: String, CaseIterable, Hashable, Sendable {
    /// RSASSA-PKCS1-v1_5 with SHA-256: what issuers use unless they are told otherwise.
    case rs256 = "RS256"
    /// ECDSA on P-256 with SHA-256.
    case es256 = "ES256"
    /// Ed25519.
    case edDSA = "EdDSA"
}
