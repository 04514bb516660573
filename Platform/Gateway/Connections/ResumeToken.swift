internal import Crypto
internal import EventSourcing
internal import WebAPI

/// Proof that a connection belongs to whoever shows it: `<epoch>.<boundAt>.<since>.<mac>`.
///
/// Nothing is kept about it: any gateway with the key can check it. It is bound to the connection's id and to whose connection it is.
struct ResumeToken: Hashable, Sendable {
    /// Which OUTCOMES its positions are of.
    let epoch: String
    /// Where OUTCOMES ended when the connection became its owner's: what was told to nobody in particular before is theirs too.
    let boundAt: UInt64
    /// When the connection was first made, in Unix seconds.
    let since: Int64

    func text(of connectionID: String, _ owner: ConnectionOwner, key: GatewayKey) -> String {
        "\(fields).\(Self.mac(fields, connectionID, owner, key))"
    }

    /// nil where the text is not such a proof for this connection and owner.
    init?(_ text: String, of connectionID: String, _ owner: ConnectionOwner, key: GatewayKey) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 4, let boundAt = UInt64(parts[1]), let since = Int64(parts[2]) else { return nil }
        self.init(epoch: String(parts[0]), boundAt: boundAt, since: since)
        guard let mac = Base64URL.bytes(String(parts[3])), text == "\(fields).\(parts[3])",
            HMAC<SHA256>.isValidAuthenticationCode(mac, authenticating: Self.content(fields, connectionID, owner), using: key.key)
        else { return nil }
    }

    init(epoch: String, boundAt: UInt64, since: Int64) {
        self.epoch = epoch
        self.boundAt = boundAt
        self.since = since
    }

    private var fields: String { "\(epoch).\(boundAt).\(since)" }

    private static func mac(_ fields: String, _ connectionID: String, _ owner: ConnectionOwner, _ key: GatewayKey) -> String {
        let code = HMAC<SHA256>.authenticationCode(for: content(fields, connectionID, owner), using: key.key)
        return Base64URL.text(Array(code))
    }

    /// Each part ended by a byte that none of them holds.
    private static func content(_ fields: String, _ connectionID: String, _ owner: ConnectionOwner) -> [UInt8] {
        Array("resume\0\(connectionID)\0\(owner.name)\0\(owner.sessionID ?? "")\0\(fields)".utf8)
    }
}
