import Foundation
import Testing

@testable import LocalServers

struct ServerFailureTests {
    @Test func aServerThatCannotStartIsQuoted() async throws {
        try await Scratch.with { path in
            let broken = LocalNATS(directory: "\(path)/nats", program: "/bin/false")
            await #expect { _ = try await LocalServer.start(broken, logger: Scratch.logger) } throws: {
                ($0 as? LocalServerError)?.code == .cannotStart
            }
        }
    }

    @Test func anErrorQuotesTheLastLinesOfTheLog() async throws {
        try await Scratch.with { path in
            let program = "\(path)/nats-server"
            try await Scratch.program(program, saying: "the disk is full", status: 1)
            let broken = LocalNATS(directory: "\(path)/nats", program: program)
            await #expect { _ = try await LocalServer.start(broken, logger: Scratch.logger) } throws: {
                ($0 as? LocalServerError)?.message.contains("    the disk is full") == true
            }
        }
    }

    @Test func aProgramThatIsNotThereIsSaid() async throws {
        await #expect { _ = try await ServerPrograms.nats(environment: ["NATS_SERVER": "/nonexistent"]) } throws: {
            ($0 as? LocalServerError)?.code == .notFound
        }
        #expect { _ = try ServerPrograms.postgres(environment: ["POSTGRES_BIN": "/nonexistent"]) } throws: {
            ($0 as? LocalServerError)?.code == .notFound
        }
    }

    @Test func anOldServerIsRefused() async throws {
        try await Scratch.with { path in
            let program = "\(path)/nats-server"
            try await Scratch.program(program, saying: "nats-server: v2.9.10")
            await #expect { _ = try await ServerPrograms.nats(environment: ["NATS_SERVER": program]) } throws: {
                ($0 as? LocalServerError)?.code == .notFound
            }
            try await Scratch.program(program, saying: "nats-server: v2.11.0")
            #expect(try await ServerPrograms.nats(environment: ["NATS_SERVER": program]) == program)
        }
    }

    @Test func aPidFileOfALongGoneProcessIsNobody() async throws {
        let own = try #require(ProcessIdentity(of: getpid()))
        #expect(own.isRunning)
        let other = try #require(ProcessIdentity(text: "\(own.id) \(own.started + 1) \(own.boot)\n"))
        #expect(!other.isRunning)
    }

    @Test func postgresDataOfAnotherMajorVersionIsNotTouched() async throws {
        try await Scratch.with { path in
            let server = try await LocalServer.start(Scratch.postgres("\(path)/postgres"), logger: Scratch.logger)
            await server.stop()
            try "9\n".write(toFile: "\(path)/postgres/data/PG_VERSION", atomically: false, encoding: .utf8)
            await #expect { _ = try await LocalServer.start(Scratch.postgres("\(path)/postgres"), logger: Scratch.logger) } throws: {
                ($0 as? LocalServerError)?.message.contains("was made by Postgres 9") == true
            }
        }
    }

    @Test(.enabled("only root runs Postgres as another user") { SystemUser.isRoot })
    func postgresMovesWhereItsUserCanEnter() async throws {
        try await Scratch.with { path in
            try PrivateDirectory.make("\(path)/closed")
            let kind = try Scratch.postgres("\(path)/closed/postgres")
            let server = try await LocalServer.start(kind, logger: Scratch.logger)
            let place = try PrivateDirectory.resolved(kind.directory)
            #expect(place.hasPrefix("/var/lib/postgresql/tributary-"))
            await server.stop()
            try await server.start()
            await server.discard()
            #expect(!PrivateFile.exists(place))
            #expect(!PrivateFile.exists(kind.directory))
        }
    }

    @Test(.enabled("only root runs Postgres as another user") { SystemUser.isRoot })
    func postgresIsLetThroughADirectoryOfOurs() async throws {
        try await Scratch.with { path in
            let passage = "\(path)/data"
            try PrivateDirectory.make(passage)
            let kind = LocalPostgres(
                directory: "\(passage)/postgres", programs: try ServerPrograms.postgres(environment: [:]), passage: passage,
                isDurable: false)
            let server = try await LocalServer.start(kind, logger: Scratch.logger)
            #expect(try PrivateDirectory.resolved(kind.directory) == kind.directory)
            #expect(try Scratch.mode(passage) == 0o710)
            await server.discard()
        }
    }
}
