import EventLog
import EventSourcing
import Foundation
import IdentityAggregator
import IdentityEvents
import Logging
import NATS
import PlatformTesting
import Views

@testable import tributary

/// Real servers of a test's own, the keys, and every service as one process that can be killed and started again.
struct Installation: Sendable {
    let nats: NATSServer
    let postgres: PostgresServer
    let scratch: Scratch
    private let keys: DataDirectory

    static func with(_ body: (Installation) async throws -> Void) async throws {
        let postgres = try await PostgresServer.start()
        do {
            try await NATSServer.withOwn { nats in
                try await Scratch.with { scratch in
                    let keys = DataDirectory("\(scratch.path)/keys")
                    try await keys.use { try keys.makeKeys() }
                    try await body(Installation(nats: nats, postgres: postgres, scratch: scratch, keys: keys))
                }
            }
        } catch {
            await postgres.shutDown()
            throw error
        }
        await postgres.shutDown()
    }

    /// Services in one process, all of the product where none are named; `port` 0 takes any.
    func start(
        _ services: [String] = Services.product.map(\.name), port: Int = 0, environment: [String: String] = [:]
    ) throws -> TributaryProcess {
        try TributaryProcess(
            ["run"] + services + ["--port", "\(port)"],
            environment: [
                "NATS_URL": nats.url, "DATABASE_URL": postgres.url, "IDENTITY_SEALING_KEY_FILE": keys.sealingKeyFile,
                "IDENTITY_MAIL_KEY_FILE": keys.mailKeyFile, "MAIL_DIRECTORY": mailDirectory,
                "IDENTITY_SIGN_IN_KEY_FILE": keys.signInKeyFile, "ACCESS_TOKEN_KEYS_FILE": keys.accessTokenKeysFile,
                "OPERATOR_KEY_FILE": keys.operatorKeyFile, "GATEWAY_KEY_FILE": keys.gatewayKeyFile,
                "REQUEST_FINGERPRINT_KEY_FILE": keys.fingerprintKeyFile, "LOGIN_BURST": "1000000", "LOG_LEVEL": "warning",
            ].merging(environment) { $1 }, in: scratch)
    }

    /// Where mails are written to.
    var mailDirectory: String { "\(scratch.path)/mails" }

    func operatorKey() throws -> String { try Scratch.text(keys.operatorKeyFile).trimmingCharacters(in: .newlines) }

    func bank(_ url: String) throws -> BankClient { BankClient(url: url, key: try operatorKey()) }

    func client(_ url: String) throws -> IdentityClient { IdentityClient(url: url, key: try operatorKey()) }

    /// What the tokens of mails are made with.
    var mailKey: [UInt8] {
        get throws { KeyText.bytes(try Scratch.text(keys.mailKeyFile).trimmingCharacters(in: .newlines)) ?? [] }
    }

    /// The views' database.
    var database: ViewDatabase {
        get throws { try ViewDatabase(context: "identity", on: try postgres.configuration) }
    }

    /// Lends a store over a connection of its own: how the checker reads the raw streams.
    func withStore<Result>(_ body: (JetStreamStore) async throws -> Result) async throws -> Result {
        try await nats.withConnection { connection in
            try await body(JetStreamStore(connection, logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }))
        }
    }

    /// Every message of a stream.
    func messages(of stream: String) async throws -> [RecordedMessage] {
        try await withStore { store in
            let head = try await store.state(of: stream).lastSequence
            guard head > 0 else { return [] }
            let reader = try await store.read(stream, after: 0)
            var all: [RecordedMessage] = []
            while (all.last?.sequence ?? 0) < head, let batch = try await reader.next(atMost: 1_000) { all += batch }
            await reader.close()
            return all
        }
    }

    /// Rebuilds the views and gives their digest.
    func replay() async throws -> ViewDigest {
        try await withStore { store in
            let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
            _ = try await Services.aggregator("identity").replay(store, try database, logger) { _ in }
        }
        return try await digest()
    }

    func digest() async throws -> ViewDigest {
        let reader = ViewReader(try database)
        do {
            let digest = try await reader.digest(of: UserProfiles.view)
            await reader.close()
            return digest
        } catch {
            await reader.close()
            throw error
        }
    }

    /// Waits until the view has read the whole log.
    func viewIsUpToDate() async throws {
        let head = try await withStore { try await $0.state(of: StreamName.events(of: "identity")).lastSequence }
        let reader = ViewReader(try database)
        _ = try await eventually("the view has read to \(head)", within: .seconds(60)) {
            try await reader.position(of: "identity") >= head ? true : nil
        }
        await reader.close()
    }
}
