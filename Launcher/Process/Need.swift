/// What a service needs to run, beside a port for /health, /ready and /metrics, which every process has.
enum Need: String, CaseIterable, Sendable {
    case nats = "NATS_URL"
    case postgres = "DATABASE_URL"
    case operatorKey = "OPERATOR_KEY_FILE"
    case fingerprintKey = "REQUEST_FINGERPRINT_KEY_FILE"
    case gatewayKey = "GATEWAY_KEY_FILE"
    case sealingKey = "IDENTITY_SEALING_KEY_FILE"
    case sealingPublicKey = "IDENTITY_SEALING_PUBLIC_KEY_FILE"
    case mailKey = "IDENTITY_MAIL_KEY_FILE"
    case signInKey = "IDENTITY_SIGN_IN_KEY_FILE"
    case accessTokenKeys = "ACCESS_TOKEN_KEYS_FILE"

    /// In words, for people.
    var summary: String {
        switch self {
        case .nats: "a NATS server with JetStream"
        case .postgres: "a Postgres server"
        case .operatorKey: "the key that makes a caller the operator"
        case .fingerprintKey: "the key that requests are told apart with"
        case .gatewayKey: "the key that proves whose a connection is"
        case .sealingKey: "the key that opens sealed passwords"
        case .sealingPublicKey: "the public half of that key"
        case .signInKey: "the key that login requests, refresh tokens and known devices are recognised by"
        case .accessTokenKeys: "the keys that access tokens are signed with"
        case .mailKey: "the key that makes the links in mails"
        }
    }
}
