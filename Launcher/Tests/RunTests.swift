import Foundation
import PlatformTesting
import Testing

@testable import tributary

/// Each service in a process of its own, against given servers.
@Suite(.serialized)
struct RunTests {
    @Test func threeProcessesMakeOneProduct() async throws {
        let postgres = try await PostgresServer.start()
        try await NATSServer.withOwn { nats in
            try await Scratch.with { scratch in
                let keys = DataDirectory("\(scratch.path)/keys")
                try await keys.use { try keys.makeKeys() }
                let servers = ["NATS_URL": nats.url, "DATABASE_URL": postgres.url]
                func run(_ service: String, _ environment: [String: String] = [:]) throws -> TributaryProcess {
                    try TributaryProcess(["run", service, "--port", "0"], environment: servers.merging(environment) { $1 }, in: scratch)
                }
                let component = try run(
                    "identity-component", ["IDENTITY_SEALING_KEY_FILE": keys.sealingKeyFile, "IDENTITY_MAIL_KEY_FILE": keys.mailKeyFile])
                let aggregator = try run("identity-aggregator")
                // The application has the public half only.
                let application = try run(
                    "identity-application",
                    [
                        "OPERATOR_KEY_FILE": keys.operatorKeyFile, "REQUEST_FINGERPRINT_KEY_FILE": keys.fingerprintKeyFile,
                        "GATEWAY_KEY_FILE": keys.gatewayKeyFile,
                        "IDENTITY_SEALING_PUBLIC_KEY_FILE": keys.sealingPublicKeyFile,
                        "IDENTITY_SIGN_IN_KEY_FILE": keys.signInKeyFile, "ACCESS_TOKEN_KEYS_FILE": keys.accessTokenKeysFile,
                    ])
                let url = try await application.ready()
                for other in [component, aggregator] {
                    let metrics = try await IdentityClient(url: try await other.ready(), key: "").get("/metrics")
                    #expect(metrics.status == 200)
                }
                let identity = IdentityClient(url: url, key: try Scratch.text(keys.operatorKeyFile).trimmingCharacters(in: .newlines))
                let id = IdentityClient.newID()
                let registered = try await identity.register(id, email: "mary@example.org")
                #expect(registered.status == 201, "\(registered.body) \(application.errors)")
                #expect(try await identity.profile(id, at: registered.headers["tributary-position"])["email"] == "mary@example.org")
                for process in [application, component, aggregator] { #expect(try await process.end() == 0) }
            }
        }
        await postgres.shutDown()
    }

    @Test func whatIsMissingIsNamed() async throws {
        try await Scratch.with { scratch in
            let unknown = try TributaryProcess(["run", "identity-komponent"], in: scratch)
            #expect(try await unknown.status() == 1)
            #expect(unknown.errors.contains("there are identity-application, identity-component, identity-mails"))
            let bare = try TributaryProcess(["run", "identity-component", "--port", "0"], in: scratch)
            #expect(try await bare.status() == 1)
            #expect(bare.errors.contains("NATS_URL is needed"))
        }
    }
}
