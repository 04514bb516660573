internal import JSON

/// The keys that an issuer publishes (RFC 7517), as far as they may sign identity tokens.
struct KeySet: Sendable {
    let keys: [SigningKey]

    /// The most keys of a set that are looked at.
    static let limit = 64

    /// The keys that a token may be signed with. A token that names its key means that one; a token that does not can only mean the single key of
    /// its algorithm.
    func candidates(id: String?, algorithm: SigningAlgorithm) -> [SigningKey] {
        let fitting = keys.filter { $0.algorithm == algorithm }
        guard let id else { return fitting.count == 1 ? fitting : [] }
        return fitting.filter { $0.id == id }
    }

    /// Asks the issuer. Keys of other kinds and for other uses are left out; what is left may be nothing.
    static func published(at address: WebAddress, by calls: IssuerCalls) async throws(OpenIDConnectError) -> KeySet {
        let answer = try await calls.answer(to: IssuerCall(address: address))
        guard answer.status == 200 else {
            throw OpenIDConnectError(.issuerUnavailable, "the keys are answered with status \(answer.status)")
        }
        let listed = try answer.withJSON("the key set") { (root) throws(JSONError) in
            var reader = try JSONObjectReader(root)
            return try reader.array("keys", count: 0...limit) { (value) throws(JSONError) in PublishedKey(value) }
        }
        var keys: [SigningKey] = []
        for case let published? in listed {
            if let key = try? await SigningKey(id: published.id, published.parts) { keys.append(key) }
        }
        return KeySet(keys: keys)
    }
}
