import AccessTokens
import EventLog
import FaultInjection
import Logging
import NATS
import Passwords
import Postgres
import ServiceLifecycle
import Telemetry
import WebAPI

extension LauncherConfiguration {
    /// The logger of a command, on the standard error.
    func logger(_ level: Logger.Level) -> Logger {
        var logger = Logger(label: "tributary") { label in StreamLogHandler.standardError(label: label) }
        logger.logLevel = logLevel ?? level
        return logger
    }

    /// What is the same for all who are let in by this process.
    func doors(secureByDefault: Bool) -> Doors {
        Doors(
            cookies: SessionCookies(isSecure: secureCookies ?? publicURL?.lowercased().hasPrefix("https://") ?? secureByDefault),
            origins: OriginPolicy(publicURL: publicURL, allowed: allowedOrigins),
            tokens: AccessTokenPolicy(issuer: publicURL ?? "tributary"),
            attempts: AttemptLimits(burst: loginBurst, trustedProxies: trustedProxies), connections: httpConnections, publicURL: publicURL,
            issuersFile: issuersFile)
    }

    func passwordHashing(_ logger: Logger) -> PasswordHashing {
        guard hashesWeaklyForTests else { return PasswordHashing(width: hashingWidth, verificationsWaiting: hashingQueue) }
        logger.warning("passwords are hashed weakly; this is for tests only")
        return PasswordHashing(cost: .weakForTests, width: hashingWidth, verificationsWaiting: hashingQueue)
    }

    /// Arms the faults that TRIBUTARY_FAULTS lists, if it is set, and says so: nobody should wonder why this process dies.
    func armFaults() {
        guard let faults else { return }
        logger(.critical).critical("FAULTS ARE ARMED: this process will break on purpose", metadata: ["faults": "\(faults)"])
        FaultInjection.arm(faults)
    }

    /// The server that DATABASE_URL names; nil where it is not set.
    func postgres() throws -> PostgresConfiguration? { try databaseURL.map(PostgresConfiguration.init(url:)) }
}
