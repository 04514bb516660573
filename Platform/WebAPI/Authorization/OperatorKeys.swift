internal import Crypto
internal import HTTPTypes

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

    /// Who the headers say is calling. Credentials that are not valid are refused even where none are needed: their sender believes to be
    /// somebody, and should hear that he is not.
    func caller(_ headers: HTTPFields) throws(Problem) -> Caller {
        guard let field = headers[.authorization] else { return .anonymous }
        let parts = field.split(separator: " ", maxSplits: 1)
        guard parts.count == 2, parts[0].lowercased() == "bearer" else { throw .badCredentials }
        // Digests compare in constant time, and all are compared.
        let presented = SHA256.hash(data: Array(parts[1].utf8))
        let matches = digests.reduce(0) { count, digest in count + (digest == presented ? 1 : 0) }
        guard matches > 0 else { throw .badCredentials }
        return .operator
    }
}
