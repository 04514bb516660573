import EventLog
import EventSourcing
import Foundation
import PlatformTesting
import Testing

@testable import tributary

/// A reader in Go of what Python has decided and Swift has asked for.
@Suite(.serialized)
struct GreetingsGoTests {
    @Test func `a reader in Go counts what Python decides, from the first event on, and goes on where others write`() async throws {
        try await Installation.with { installation in
            let tally = try await installation.buildTally()
            let swift = try installation.start(["greetings-application", "greetings-aggregator"])
            let component = try installation.startPython(["component"])
            let greetings = try installation.greetings(try await swift.ready())
            let (ada, grace) = (IdentityClient.newID(), IdentityClient.newID())
            for person in [ada, ada, ada, grace, grace] { #expect(try await greetings.greet(person).status == 200, "\(component.errors)") }

            let first = try installation.startTally(tally)
            try await Self.expect(#"{"greetings":5,"people":2,"most":3,"position":5}"#, of: first)
            #expect(try await greetings.greet(IdentityClient.newID()).status == 200)
            try await Self.expect(#"{"greetings":6,"people":3,"most":3,"position":6}"#, of: first)
            try await first.end(SIGKILL)
            let second = try installation.startTally(tally)
            try await Self.expect(#"{"greetings":6,"people":3,"most":3,"position":6}"#, of: second)
            #expect(second.output.split(separator: "\n").count == 6)
            #expect(first.output == second.output)
            try await second.end(SIGKILL)
            #expect(try await component.end() == 0)
            #expect(try await swift.end() == 0)
        }
    }

    @Test func `a stream with a type that it does not know stops it at its start, with the type's name`() async throws {
        try await Installation.with { installation in
            let tally = try await installation.buildTally()
            let swift = try installation.start(["greetings-application", "greetings-aggregator"])
            _ = try await swift.ready()
            let subject = "schema.greetings.event.PersonForgotten.2.0123456789abcdef"
            let note = ProposedMessage(subject: subject, id: subject, headers: MessageHeaders(), payload: Array("{}".utf8))
            _ = try await installation.withStore { try await $0.append(note, expecting: 0) }
            let reader = try installation.startTally(tally)
            #expect(try await reader.status() == 1)
            #expect(reader.errors.contains("cannot read: tributary.greetings.PersonForgotten.v2"), "\(reader.errors)")
            #expect(reader.output == "")
            _ = try await swift.end()
        }
    }

    private static func expect(_ line: String, of reader: TributaryProcess) async throws {
        _ = try await eventually("it counts \(line): \(reader.output)\(reader.errors)", within: .seconds(60)) {
            reader.output.split(separator: "\n").last.map(String.init) == line ? true : nil
        }
    }
}

extension Installation {
    /// Builds the example's program in Go.
    fileprivate func buildTally() async throws -> URL {
        let project = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..").standardized
        let program = URL(filePath: "\(scratch.path)/greetings-tally")
        let run = try await ToolRun.run(
            "go", ["build", "-o", program.path, "."], in: project.appending(path: "Examples/Greetings/Go").path,
            environment: ["GOPROXY": "off", "GOFLAGS": "-mod=readonly", "GOWORK": "off", "CGO_ENABLED": "0"])
        try #require(run.succeeded, "\(run.output)")
        return program
    }

    fileprivate func startTally(_ program: URL) throws -> TributaryProcess {
        try TributaryProcess([], of: program, environment: ["NATS_URL": nats.url], in: scratch)
    }
}
