internal import Crypto

/// The secret that fingerprints of requests are made with: the same for every process of an installation, for as long as it remembers requests.
public struct FingerprintKey: Sendable {
    let key: SymmetricKey

    /// nil where there are fewer than 32 bytes.
    public init?(_ bytes: [UInt8]) {
        guard bytes.count >= 32 else { return nil }
        key = SymmetricKey(data: bytes)
    }
}
