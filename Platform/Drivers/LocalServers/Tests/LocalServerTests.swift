import Foundation
import Testing

@testable import LocalServers

/// What holds for both kinds of server.
enum Kind: String, CaseIterable, Sendable {
    case nats, postgres

    func start(in directory: String, isForTests: Bool = false) async throws -> LocalServer {
        switch self {
        case .nats: try await LocalServer.start(Scratch.nats(directory), isForTests: isForTests, logger: Scratch.logger)
        case .postgres: try await LocalServer.start(Scratch.postgres(directory), isForTests: isForTests, logger: Scratch.logger)
        }
    }
}

struct LocalServerTests {
    private func answers(_ server: LocalServer) async -> Bool {
        let connection = await Loopback.connect(to: server.port)
        return connection != nil
    }

    @Test(arguments: Kind.allCases)
    func aServerAnswersAndStops(_ kind: Kind) async throws {
        try await Scratch.with { path in
            let server = try await kind.start(in: "\(path)/server")
            #expect(await answers(server))
            #expect(server.url.hasSuffix(kind == .nats ? "@127.0.0.1:\(server.port)" : "@127.0.0.1:\(server.port)/postgres"))
            await server.stop()
            #expect(await !server.isRunning)
            // One that is slow to stop is killed, and its children hold its socket for a moment.
            #expect(try await Scratch.eventually { await !answers(server) })
            #expect(!PrivateFile.exists("\(path)/server/server.pid"))
        }
    }

    @Test(arguments: Kind.allCases)
    func aKilledServerStartsAgainOnItsPort(_ kind: Kind) async throws {
        try await Scratch.with { path in
            let server = try await kind.start(in: "\(path)/server")
            for _ in 0..<3 {
                await server.kill()
                // The children of a Postgres that was killed hold its socket for a moment.
                #expect(try await Scratch.eventually { await !answers(server) })
                try await server.start()
                #expect(await server.isRunning)
                #expect(await answers(server))
            }
            await server.stop()
        }
    }

    @Test(arguments: Kind.allCases)
    func aServerWhoseOwnerForgotItIsTakenOver(_ kind: Kind) async throws {
        try await Scratch.with { path in
            let first = try await kind.start(in: "\(path)/server")
            let identity = try #require(ProcessIdentity(text: PrivateFile.read("\(path)/server/server.pid")))
            #expect(identity.isRunning)
            let second = try await kind.start(in: "\(path)/server")
            #expect(!identity.isRunning)
            #expect(await !first.isRunning)
            #expect(await second.isRunning)
            await second.stop()
            await first.stop()
        }
    }

    @Test(arguments: Kind.allCases)
    func aServerEndsAndItsDirectoryGoesWhenItsOwnerLetsGo(_ kind: Kind) async throws {
        try await Scratch.with { path in
            var server: LocalServer? = try await kind.start(in: "\(path)/server", isForTests: true)
            let identity = try #require(ProcessIdentity(text: PrivateFile.read("\(path)/server/server.pid")))
            #expect(server != nil)
            server = nil
            #expect(try await Scratch.eventually { !identity.isRunning && !PrivateFile.exists("\(path)/server") })
        }
    }

    @Test(arguments: Kind.allCases)
    func aServerOwnsASessionOfItsOwn(_ kind: Kind) async throws {
        try await Scratch.with { path in
            let server = try await kind.start(in: "\(path)/server")
            let identity = try #require(ProcessIdentity(text: PrivateFile.read("\(path)/server/server.pid")))
            // Behind the name: state, parent, process group, session.
            let stat = try PrivateFile.read("/proc/\(identity.id)/stat")
            let fields = stat[try #require(stat.lastIndex(of: ")"))...].dropFirst(2).split(separator: " ")
            #expect(fields[2] == "\(identity.id)" && fields[3] == "\(identity.id)")
            await server.stop()
        }
    }

    @Test(arguments: Kind.allCases)
    func aPausedServerStandsStillAndGoesOn(_ kind: Kind) async throws {
        try await Scratch.with { path in
            let server = try await kind.start(in: "\(path)/server")
            let identity = try #require(ProcessIdentity(text: PrivateFile.read("\(path)/server/server.pid")))
            func state() throws -> Character? {
                let stat = try PrivateFile.read("/proc/\(identity.id)/stat")
                return stat[try #require(stat.lastIndex(of: ")"))...].dropFirst(2).first
            }
            await server.pause()
            #expect(try await Scratch.eventually { try state() == "T" })
            await server.resume()
            #expect(try await Scratch.eventually { try state() != "T" })
            await server.pause()
            await server.stop()
            #expect(!identity.isRunning)
        }
    }

    @Test(arguments: Kind.allCases)
    func anEndThatNobodyAskedForIsNoticed(_ kind: Kind) async throws {
        try await Scratch.with { path in
            let server = try await kind.start(in: "\(path)/server")
            let identity = try #require(ProcessIdentity(text: PrivateFile.read("\(path)/server/server.pid")))
            identity.signal(9)
            await #expect { try await server.watch() } throws: { ($0 as? LocalServerError)?.code == .ended }
            await server.stop()
        }
    }

    @Test func aNATSServerThatMetAFullDiskIsEndedForANewStart() async throws {
        try await Scratch.with { path in
            let server = try await Kind.nats.start(in: "\(path)/server")
            // What nats-server 2.15.1 writes; from then on the stream answers nobody, whatever room there is.
            let line = "[1] [ERR] Filestore [A] Critical write error: write /a/1.blk: no space left on device\n"
            let log = try #require(FileHandle(forWritingAtPath: "\(path)/server/server.log"))
            try log.seekToEnd()
            try log.write(contentsOf: Data(line.utf8))
            await #expect { try await server.watch() } throws: { ($0 as? LocalServerError)?.code == .ended }
            #expect(await !server.isRunning)
            try await server.start()
            #expect(await answers(server))
            #expect(await !server.needsNewStart, "the log of the run before does not count")
            await server.stop()
        }
    }

    @Test(arguments: Kind.allCases)
    func nobodyElseMayReadWhatAServerKeeps(_ kind: Kind) async throws {
        try await Scratch.with { path in
            let server = try await kind.start(in: "\(path)/server")
            #expect(try Scratch.mode("\(path)/server") == 0o700)
            let files =
                kind == .nats ? ["server.conf", "server.log"] : ["password", "server.log", "data/postgresql.conf", "data/pg_hba.conf"]
            for file in files { #expect(try Scratch.mode("\(path)/server/\(file)") == 0o600, "\(file)") }
            await server.stop()
        }
    }
}
