/// What a subscription gives its reader in one piece.
public struct NATSDelivery: Sendable {
    /// In the order of arrival; empty where the reader's time was over, or there was only an interruption.
    public let messages: [NATSMessage]
    /// The connection was lost and came back since the last delivery, so messages may be missing.
    public let interrupted: Bool
}
