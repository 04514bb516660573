internal import Crypto
internal import EventLog
internal import JSON

/// Tells whether two requests with one idempotency key are the same request.
///
/// It is taken over what the client said, in canonical form, and never over what was made of it: sealing a password gives other bytes each
/// time. And it is keyed: it is stored beside the request, and the plain hash of a body that holds a password would let a reader of the log
/// try passwords against it.
struct RequestFingerprint: Sendable {
    let key: FingerprintKey

    /// HMAC-SHA256 in hex over the caller, the operation and the canonical body, each ended by a byte that JSON text and names do not hold.
    func make(owner: String, operation: String, body: some JSONRepresentable) -> String {
        var hash = HMAC<SHA256>(key: key.key)
        hash.update(data: Array("\(owner)\0\(operation)\0".utf8))
        hash.update(data: body.jsonBytes)
        return Hex.text(hash.finalize())
    }
}
