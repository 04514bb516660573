import Crypto
import EventLog
import EventSourcing
import Foundation
import Hosting
import IdentityApplication
import IdentityComponent
import IdentityEvents
import JSON
import Passwords
import ServiceLifecycle

/// Logins from the command in the log to the session that waits, by one component that hashes one password at a time; against the same hash alone.
enum LoginBenchmark {
    private static let people = 8
    private static let logins = 32
    private static let password = "correct horse battery staple"

    static func run(_ servers: BenchmarkServers, _ report: Report) async throws {
        let store = servers.store
        try await store.provision(StreamDefinition.context("identity") + StreamDefinition.shared)
        let hashing = PasswordHashing(verificationsWaiting: logins)
        let hash = try await hashing.hash(Array(password.utf8))
        let hashes = try await seconds { for _ in 0..<8 { _ = try await hashing.verify(Array(password.utf8), against: hash) } }
        let key = Curve25519.KeyAgreement.PrivateKey()
        let sealing = try PasswordSealing(publicKey: Array(key.publicKey.rawRepresentation))
        let now: @Sendable () -> Timestamp = { Timestamp(microseconds: Int64(Date().timeIntervalSince1970 * 1_000_000)) }
        let keeper = try PasswordKeeper(privateKey: Array(key.rawRepresentation), hashing: { _ in hash }) { password, hash in
            try await hashing.verify(password, against: hash).map { $0 ? .right : .wrong } ?? .busy
        }
        let component = Identity(
            passwords: keeper, sessions: BenchmarkSessions(directory: SessionDirectory(store, now: now)), proofs: MailProofs(key: []),
            now: now)
        let requests = RequestLog(store: store, board: OutcomeBoard(inbox: "bench", logger: servers.logger), now: now)
        let runner = ComponentRunner(component, name: "bench", store: store, logger: servers.logger, now: now)
        let services = ServiceGroup(services: [runner], logger: servers.logger)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await services.run() }
            for person in 0..<people {
                let registration = RegisterUser(
                    userId: Samples.user(person), email: email(person),
                    sealedPassword: try sealing.seal(password, of: Samples.user(person)),
                    firstName: "Ada")
                try await accept(registration, "r\(person)", requests)
            }
            try await outcomes(people, store)
            let taken = try await seconds {
                for turn in 0..<logins {
                    let session = UniqueID.make(at: now())
                    let login = AuthenticateUser(
                        emailId: EmailAddress(email(turn % people)).reservationID, sealedPassword: try sealing.seal(password, of: session),
                        sessionId: session, loginRequest: Session.hash(session))
                    try await accept(login, "l\(turn)", requests)
                }
                try await outcomes(people + logins, store)
            }
            await services.triggerGracefulShutdown()
            try await group.waitForAll()
            await report.add(
                Measurement(
                    bench: "logins", name: "one hash at a time", value: Double(logins) / taken, unit: "logins/s", floor: 8 / hashes,
                    reach: .atLeast(0.9)))
        }
    }

    private static func email(_ person: Int) -> String { "person\(person)@example.com" }

    private static func accept(_ command: some Command & JSONRepresentable, _ id: String, _ requests: RequestLog) async throws {
        _ = try await requests.accept(
            command, request: CommandRequest(id: id, origin: .server, fingerprint: "f", owner: "anonymous", inbox: "bench"))
    }

    /// The claims on the partitions stand in the same stream.
    private static func outcomes(_ count: Int, _ store: any MessageStore) async throws {
        while try await store.state(of: StreamName.outcomes).lastSequence < UInt64(count) + UInt64(Partition.count) {
            try await Task.sleep(for: .milliseconds(5))
        }
    }
}
