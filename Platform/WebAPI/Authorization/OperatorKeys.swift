internal import Crypto

/// The keys that make a caller the operator.
///
/// Only their SHA-256 is kept, which is enough: a key is 256 random bits, nothing that could be guessed from its hash. Several keys may hold
/// at once, so that one can be replaced without a gap; with none, nobody is the operator.
public struct OperatorKeys: Sendable {
    private let digests: [SHA256.Digest]

    /// Takes the keys in clear and forgets them.
    public init(_ keys: [String] = []) {
        digests = keys.map { SHA256.hash(data: Array($0.utf8)) }
    }

    /// Whether the text is one of them.
    func contain(_ key: String) -> Bool {
        // Digests compare in constant time, and all are compared.
        let presented = SHA256.hash(data: Array(key.utf8))
        return digests.reduce(0) { count, digest in count + (digest == presented ? 1 : 0) } > 0
    }
}
