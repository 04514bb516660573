import Foundation
import PlatformTesting
import Testing

@testable import tributary

/// The Python parts of the example by themselves, with Python's own tools.
struct GreetingsPythonTests {
    @Test func `they are typed in mypy's strict mode`() async throws {
        try await Scratch.with { scratch in
            let run = try await Installation.checkPython("/usr/bin/mypy", ["--cache-dir", scratch.path, "greetings", "tests"])
            #expect(run.succeeded, "\(run.output)")
        }
    }

    @Test func `they keep their promises on a log in memory`() async throws {
        let run = try await Installation.checkPython("/usr/bin/python3", ["-m", "unittest"])
        #expect(run.succeeded && run.output.contains("Ran 12 tests"), "\(run.output)")
    }
}
