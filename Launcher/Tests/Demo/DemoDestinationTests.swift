import Testing

@testable import tributary

/// Where sample data goes, and whose key goes with it.
struct DemoDestinationTests {
    /// A data directory for which something runs at this address while the body runs.
    private func running(at address: String, _ body: (DataDirectory) throws -> Void) async throws {
        try await Scratch.with { scratch in
            let directory = DataDirectory("\(scratch.path)/data")
            try await directory.use {
                try RunFile(process: 7, natsURL: "nats://h:1", databaseURL: "postgres://h:2/d", httpURL: address).write(
                    to: directory.runFile)
                try body(directory)
            }
        }
    }

    @Test func whatRunsForTheDirectoryIsFilledWithItsKey() async throws {
        try await running(at: "http://localhost:3") { directory in
            for named in [nil, "http://localhost:3", "http://localhost:3/"] {
                let destination = try DemoDestination(named, directory, LauncherConfiguration())
                #expect(destination.url == "http://localhost:3")
                #expect(destination.operatorKeyFile == directory.operatorKeyFile)
            }
        }
    }

    @Test func theDirectorysKeyGoesNowhereElse() async throws {
        try await running(at: "http://localhost:3") { directory in
            for named in ["https://app.example.com", "http://localhost:33", "http://localhost:3.example.com"] {
                #expect {
                    _ = try DemoDestination(named, directory, LauncherConfiguration())
                } throws: {
                    "\($0)".contains("OPERATOR_KEY_FILE") && "\($0)".contains(named)
                }
            }
        }
    }

    @Test func anothersKeyIsTheOneThatIsNamed() async throws {
        try await running(at: "http://localhost:3") { directory in
            var configuration = LauncherConfiguration()
            configuration.operatorKeyFile = "/etc/key"
            let destination = try DemoDestination("https://app.example.com/", directory, configuration)
            #expect(destination.url == "https://app.example.com")
            #expect(destination.operatorKeyFile == "/etc/key")
        }
    }

    /// Its address may be somebody else's by now.
    @Test func whatHasEndedIsNotWhatRuns() async throws {
        try await Scratch.with { scratch in
            let directory = DataDirectory("\(scratch.path)/data")
            try await directory.use {
                try RunFile(process: 7, natsURL: "nats://h:1", databaseURL: "postgres://h:2/d", httpURL: "http://localhost:3")
                    .write(to: directory.runFile)
            }
            #expect { _ = try DemoDestination(nil, directory, LauncherConfiguration()) } throws: { "\($0)".contains("tributary up") }
            #expect {
                _ = try DemoDestination("http://localhost:3", directory, LauncherConfiguration())
            } throws: {
                "\($0)".contains("OPERATOR_KEY_FILE")
            }
        }
    }
}
