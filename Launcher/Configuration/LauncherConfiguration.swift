import FaultInjection
import Logging

/// Everything that the environment says, read once.
struct LauncherConfiguration: Sendable {
    /// Secrets: they may hold passwords. Never printed.
    var natsURL: String?
    var databaseURL: String?
    var httpHost = "127.0.0.1"
    var httpPort = 3_000
    var httpConnections = 4_096
    var logLevel: Logger.Level?
    var operatorKeyFile: String?
    var fingerprintKeyFile: String?
    var gatewayKeyFile: String?
    var sealingKeyFile: String?
    var sealingPublicKeyFile: String?
    var mailKeyFile: String?
    var signInKeyFile: String?
    var accessTokenKeysFile: String?
    var accessTokenPublicKeysFile: String?
    /// How browsers reach us; nil: by whatever host they name.
    var publicURL: String?
    /// The issuers of OpenID Connect by which people may sign in; nil: none.
    var issuersFile: String?
    /// Nil: as the public URL says, and where there is none, as the command does.
    var secureCookies: Bool?
    var allowedOrigins: [String] = []
    /// How many logins and registrations may come from one address at once.
    var loginBurst = 20
    var trustedProxies = 0
    var hashingWidth = 1
    var hashingQueue = 32
    var hashesWeaklyForTests = false
    /// The faults this process is to inject into itself; nil but in tests.
    var faults: FaultPlan?
    /// The environment itself, for finding programs on PATH.
    var environment: [String: String] = [:]
}
