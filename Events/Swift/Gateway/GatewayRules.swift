// Generated from schema/gateway.yaml by 'make generate'. Do not edit.

internal import JSON

/// What the definitions of the context gateway say about strings.
enum GatewayRules {
    /// The connection's id, 128 random bits in base64url.
    static let connectionId = JSONStringRules(minLength: 22, maxLength: 22, pattern: #"^[A-Za-z0-9_-]{22}$"#)
    /// The process that holds the connection; a new one each time it starts.
    static let hostId = JSONStringRules(minLength: 1, maxLength: 64, pattern: #"^[A-Za-z0-9_-]+$"#)
}
