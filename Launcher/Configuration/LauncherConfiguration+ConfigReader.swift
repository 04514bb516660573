import Configuration
import FaultInjection
import Foundation
import Logging

extension LauncherConfiguration {
    /// Reads the configuration from the environment.
    ///
    /// | variable | type | default | meaning |
    /// |---|---|---|---|
    /// | `NATS_URL` | text, secret | `up`: a private server | `nats://user:password@host:port`, several separated by commas |
    /// | `DATABASE_URL` | text, secret | `up`: a private server | `postgres://user:password@host:port/database`, a user who may create databases and roles |
    /// | `HTTP_HOST` | text | `127.0.0.1` | the address to listen at; `0.0.0.0` for all |
    /// | `HTTP_PORT` | 0…65535 | 3000 | the port to listen at; 0 for any; `--port` goes before it |
    /// | `PUBLIC_URL` | URL | any host that is named | how browsers reach us, as in `https://app.example.com`: the origin that our own pages have |
    /// | `ALLOWED_ORIGINS` | URLs | none | other origins whose pages may send requests with cookies, separated by commas |
    /// | `SECURE_COOKIES` | true, false | whether `PUBLIC_URL` is https; without one true, `up`: false | cookies for TLS only, with names that begin with `__Host-` |
    /// | `HTTP_CONNECTIONS` | 1…1000000 | 4096 | how many connections may be open at once, sockets among them |
    /// | `LOG_LEVEL` | level | `up`: notice; else info | trace, debug, info, notice, warning, error, critical |
    /// | `OPERATOR_KEY_FILE` | path | `up`: in the data directory | the key that makes a caller the operator |
    /// | `REQUEST_FINGERPRINT_KEY_FILE` | path | likewise | 32 bytes in base64url: the same in every process, and for as long as requests are remembered |
    /// | `GATEWAY_KEY_FILE` | path | likewise | 32 bytes in base64url: the same in every process that has the gateway |
    /// | `IDENTITY_SEALING_KEY_FILE` | path | likewise | the X25519 private key that opens passwords, 32 bytes in base64url |
    /// | `IDENTITY_SEALING_PUBLIC_KEY_FILE` | path | made from the private key | its public half: all that an application needs |
    /// | `IDENTITY_MAIL_KEY_FILE` | path | `up`: in the data directory | makes the links in mails, 32 bytes in base64url: the same in every process, and for as long as links are to hold |
    /// | `IDENTITY_SIGN_IN_KEY_FILE` | path | likewise | what login requests, refresh tokens and known devices are recognised by, 32 bytes in base64url |
    /// | `ACCESS_TOKEN_KEYS_FILE` | path | likewise | the keys that access tokens are signed with, in JSON, see `SigningKeys`; identity's application has it |
    /// | `ACCESS_TOKEN_PUBLIC_KEYS_FILE` | path | made from the private keys | their public halves, as `/.well-known/jwks.json` shows them: all that other applications need; without it they take no access tokens |
    /// | `OIDC_ISSUERS_FILE` | path | none | the issuers by which people may sign in, in JSON, see `OpenIDConnectConfiguration`; needs `PUBLIC_URL` |
    /// | `LOGIN_BURST` | 1…1000000 | 20 | how many logins and registrations may come from one address at once; one more every three seconds |
    /// | `TRUSTED_PROXIES` | 0…8 | 0 | how many proxies of ours stand in front and append to `X-Forwarded-For`; 0: the header is not looked at |
    /// | `PASSWORD_HASHING_WIDTH` | 1…64 | 1 | how many passwords are hashed at once; each takes 128 MiB meanwhile |
    /// | `PASSWORD_HASHING_QUEUE` | 1…1024 | 32 | how many passwords may wait to be hashed before a sign-in is refused; at full cost each waits a good third of a second |
    /// | `PASSWORD_HASHING_WEAK_FOR_TESTS` | true, false | false | hashes at a thousandth of the cost; for tests only |
    /// | `TRIBUTARY_FAULTS` | a `FaultPlan` | none | at which points this process breaks; for tests only |
    /// | `NATS_SERVER`, `POSTGRES_BIN` | path | looked for | the programs of the private servers |
    ///
    /// Throws where a value cannot be read; the error names the variable and, where it is no secret, the value.
    init(reader: ConfigReader, environment: [String: String]) throws {
        self.environment = environment
        natsURL = reader.text("nats.url", isSecret: true)
        databaseURL = reader.text("database.url", isSecret: true)
        httpHost = reader.text("http.host") ?? httpHost
        httpPort = try reader.number("http.port", 0...65_535) ?? httpPort
        publicURL = reader.text("public.url")
        if let publicURL, !Self.isOrigin(publicURL) {
            throw LauncherError("PUBLIC_URL=\(publicURL) is not a URL of http or https with a host and nothing behind it")
        }
        allowedOrigins = (reader.text("allowed.origins") ?? "").split(separator: ",").map { String($0).replacing(" ", with: "") }
        if let bad = allowedOrigins.first(where: { !Self.isOrigin($0) }) {
            throw LauncherError("ALLOWED_ORIGINS names \(bad), which is not a URL of http or https with a host and nothing behind it")
        }
        secureCookies = try reader.truth("secure.cookies")
        httpConnections = try reader.number("http.connections", 1...1_000_000) ?? httpConnections
        operatorKeyFile = reader.text("operator.key.file")
        fingerprintKeyFile = reader.text("request.fingerprint.key.file")
        gatewayKeyFile = reader.text("gateway.key.file")
        sealingKeyFile = reader.text("identity.sealing.key.file")
        sealingPublicKeyFile = reader.text("identity.sealing.public.key.file")
        mailKeyFile = reader.text("identity.mail.key.file")
        hashingQueue = try reader.number("password.hashing.queue", 1...1_024) ?? hashingQueue
        signInKeyFile = reader.text("identity.sign.in.key.file")
        accessTokenKeysFile = reader.text("access.token.keys.file")
        accessTokenPublicKeysFile = reader.text("access.token.public.keys.file")
        issuersFile = reader.text("oidc.issuers.file")
        if let issuersFile, publicURL == nil {
            throw LauncherError(
                "OIDC_ISSUERS_FILE=\(issuersFile) needs PUBLIC_URL: issuers send browsers back to an address that they know")
        }
        loginBurst = try reader.number("login.burst", 1...1_000_000) ?? loginBurst
        trustedProxies = try reader.number("trusted.proxies", 0...8) ?? trustedProxies
        hashingWidth = try reader.number("password.hashing.width", 1...64) ?? hashingWidth
        if let level = reader.text("log.level") {
            guard let known = Logger.Level(rawValue: level.lowercased()) else {
                throw LauncherError("LOG_LEVEL=\(level) is none of \(Logger.Level.allCases.map(\.rawValue).joined(separator: ", "))")
            }
            logLevel = known
        }
        hashesWeaklyForTests = try reader.truth("password.hashing.weak.for.tests") ?? hashesWeaklyForTests
        faults = try reader.text("tributary.faults").map(FaultPlan.init(parsing:))
    }

    /// Whether the text is `http(s)://host[:port]`, with at most a slash behind it.
    private static func isOrigin(_ text: String) -> Bool {
        guard let url = URLComponents(string: text), ["http", "https"].contains(url.scheme?.lowercased()) else { return false }
        return url.host?.isEmpty == false && ["", "/"].contains(url.path) && url.query == nil && url.fragment == nil && url.user == nil
    }

    /// The same from this process' environment, for every command: faults that it lists are armed.
    static func read() throws -> LauncherConfiguration {
        let environment = ProcessInfo.processInfo.environment
        let provider = EnvironmentVariablesProvider(
            environmentVariables: environment, secretsSpecifier: .specific(["NATS_URL", "DATABASE_URL"]))
        let configuration = try LauncherConfiguration(reader: ConfigReader(provider: provider), environment: environment)
        configuration.armFaults()
        return configuration
    }
}

extension ConfigReader {
    /// A variable that is set to nothing counts as not set.
    fileprivate func text(_ key: String, isSecret: Bool = false) -> String? {
        string(forKey: ConfigKey(key), isSecret: isSecret).flatMap { $0.isEmpty ? nil : $0 }
    }

    fileprivate func truth(_ key: String) throws -> Bool? {
        guard let text = text(key) else { return nil }
        guard let value = Bool(text) else { throw LauncherError("\(Self.variable(key))=\(text) is neither true nor false") }
        return value
    }

    fileprivate func number(_ key: String, _ range: ClosedRange<Int>) throws -> Int? {
        guard let text = text(key) else { return nil }
        guard let number = Int(text), range.contains(number) else {
            throw LauncherError("\(Self.variable(key))=\(text) is not a number from \(range.lowerBound) to \(range.upperBound)")
        }
        return number
    }

    private static func variable(_ key: String) -> String { key.uppercased().replacing(".", with: "_") }
}
