internal import Crypto

/// The secret that resume tokens are made with: the same for every gateway of an installation.
public struct GatewayKey: Sendable {
    let key: SymmetricKey

    /// nil where there are fewer than 32 bytes.
    public init?(_ bytes: [UInt8]) {
        guard bytes.count >= 32 else { return nil }
        key = SymmetricKey(data: bytes)
    }
}
