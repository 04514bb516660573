import Configuration
import FaultInjection
import Testing
import WebAPI

@testable import tributary

struct ConfigurationTests {
    private func read(_ environment: [String: String]) throws -> LauncherConfiguration {
        try LauncherConfiguration(
            reader: ConfigReader(provider: EnvironmentVariablesProvider(environmentVariables: environment)), environment: environment)
    }

    @Test func everyVariableIsRead() throws {
        let configuration = try read([
            "NATS_URL": "nats://n", "DATABASE_URL": "postgres://d", "HTTP_HOST": "0.0.0.0", "HTTP_PORT": "8080", "LOG_LEVEL": "Debug",
            "OPERATOR_KEY_FILE": "/o", "REQUEST_FINGERPRINT_KEY_FILE": "/f", "GATEWAY_KEY_FILE": "/g", "HTTP_CONNECTIONS": "20000",
            "IDENTITY_SEALING_KEY_FILE": "/s",
            "IDENTITY_SEALING_PUBLIC_KEY_FILE": "/p", "IDENTITY_MAIL_KEY_FILE": "/m", "PASSWORD_HASHING_WIDTH": "2",
            "PASSWORD_HASHING_QUEUE": "5", "PASSWORD_HASHING_WEAK_FOR_TESTS": "true",
            "IDENTITY_SIGN_IN_KEY_FILE": "/i", "ACCESS_TOKEN_KEYS_FILE": "/t", "ACCESS_TOKEN_PUBLIC_KEYS_FILE": "/tp", "LOGIN_BURST": "7",
            "TRUSTED_PROXIES": "1", "PUBLIC_URL": "https://app.example.com",
            "ALLOWED_ORIGINS": "https://a.example.com, http://localhost:5173",
            "SECURE_COOKIES": "false", "TRIBUTARY_FAULTS": "component.appended@3=kill",
        ])
        #expect(configuration.natsURL == "nats://n")
        #expect(configuration.databaseURL == "postgres://d")
        #expect(configuration.httpHost == "0.0.0.0")
        #expect(configuration.httpPort == 8_080)
        #expect(configuration.logLevel == .debug)
        #expect(configuration.operatorKeyFile == "/o")
        #expect(configuration.fingerprintKeyFile == "/f")
        #expect(configuration.gatewayKeyFile == "/g")
        #expect(configuration.httpConnections == 20_000)
        #expect(configuration.sealingKeyFile == "/s")
        #expect(configuration.sealingPublicKeyFile == "/p")
        #expect(configuration.mailKeyFile == "/m")
        #expect(configuration.hashingWidth == 2)
        #expect(configuration.hashingQueue == 5)
        #expect(configuration.hashesWeaklyForTests)
        #expect(configuration.signInKeyFile == "/i")
        #expect(configuration.accessTokenKeysFile == "/t")
        #expect(configuration.accessTokenPublicKeysFile == "/tp")
        #expect(configuration.doors(secureByDefault: true).attempts == AttemptLimits(burst: 7, trustedProxies: 1))
        #expect(configuration.publicURL == "https://app.example.com")
        #expect(configuration.allowedOrigins == ["https://a.example.com", "http://localhost:5173"])
        #expect(configuration.secureCookies == false)
        #expect(configuration.faults == FaultPlan([Fault(.componentAppended, occurrence: 3, .kill)]))
    }

    @Test func issuersNeedAnAddressToSendBrowsersBackTo() throws {
        let configuration = try read(["OIDC_ISSUERS_FILE": "/issuers.json", "PUBLIC_URL": "https://app.example.com"])
        #expect(configuration.doors(secureByDefault: true).issuersFile == "/issuers.json")
        #expect { _ = try read(["OIDC_ISSUERS_FILE": "/issuers.json"]) } throws: { "\($0)".contains("PUBLIC_URL") }
    }

    @Test func cookiesAreForTLSAsThePublicURLSays() throws {
        #expect(try read([:]).doors(secureByDefault: true).cookies.isSecure)
        #expect(try !read([:]).doors(secureByDefault: false).cookies.isSecure)
        #expect(try read(["PUBLIC_URL": "https://a"]).doors(secureByDefault: false).cookies.isSecure)
        #expect(try !read(["PUBLIC_URL": "http://localhost:3000"]).doors(secureByDefault: true).cookies.isSecure)
        #expect(try read(["PUBLIC_URL": "http://a", "SECURE_COOKIES": "true"]).doors(secureByDefault: false).cookies.isSecure)
    }

    @Test(arguments: ["app.example.com", "ftp://a", "https://", "https://a/path", "https://a?x", "https://u@a"])
    func anOriginThatIsNoneIsRefusedByName(_ url: String) {
        #expect { try read(["PUBLIC_URL": url]) } throws: { "\($0)".contains("PUBLIC_URL") }
        #expect { try read(["ALLOWED_ORIGINS": "https://fine, \(url)"]) } throws: { "\($0)".contains("ALLOWED_ORIGINS") }
    }

    @Test func nothingNeedsToBeSet() throws {
        let configuration = try read(["NATS_URL": "", "HTTP_PORT": ""])
        #expect(configuration.natsURL == nil)
        #expect(configuration.httpHost == "127.0.0.1")
        #expect(configuration.httpPort == 3_000)
        #expect(configuration.logLevel == nil)
        #expect(!configuration.hashesWeaklyForTests)
        #expect(configuration.faults == nil)
    }

    @Test(arguments: [
        ["HTTP_PORT": "http"], ["HTTP_PORT": "65536"], ["HTTP_PORT": "-1"], ["LOG_LEVEL": "loud"], ["PASSWORD_HASHING_WIDTH": "0"],
        ["PASSWORD_HASHING_QUEUE": "0"], ["PASSWORD_HASHING_WEAK_FOR_TESTS": "perhaps"],
    ])
    func aValueThatCannotBeReadIsNamed(_ environment: [String: String]) throws {
        let (name, value) = try #require(environment.first)
        #expect { _ = try read(environment) } throws: { ($0 as? LauncherError)?.description.hasPrefix("\(name)=\(value) is ") == true }
    }

    @Test func `faults that cannot be read are refused at the start`() throws {
        #expect(throws: FaultPlanError.self) { try read(["TRIBUTARY_FAULTS": "component.appended=kill"]) }
    }

    @Test(arguments: [
        ("nats://ada:secret@host:4222", "nats://host:4222"), ("nats://host:4222", "nats://host:4222"),
        ("nats://a:x@one,nats://b:y@two:1", "nats://one,nats://two:1"), ("ada:se@cret@host", "host"),
    ])
    func whatIsPrintedOfAnAddressHoldsNoPassword(_ url: String, _ printed: String) {
        #expect(ServerConnections.withoutCredentials(url) == printed)
    }
}
