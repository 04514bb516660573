import ArgumentParser
import Testing

@testable import tributary

struct CommandLineTests {
    @Test func upListensWhereItIsTold() throws {
        let up = try #require(try Tributary.parseAsRoot(["up", "--port", "3999", "--data", "/tmp/x", "--sync-always"]) as? UpCommand)
        #expect(up.port == 3_999)
        #expect(up.data.path == "/tmp/x")
        #expect(up.syncAlways)
    }

    @Test func upHasDefaults() throws {
        let up = try #require(try Tributary.parseAsRoot(["up"]) as? UpCommand)
        #expect(up.port == nil)
        #expect(up.data.path == ".tributary")
        #expect(!up.syncAlways)
        #expect(!up.examples)
    }

    @Test func upStartsTheExamplesWhereThatIsAskedFor() throws {
        #expect(try #require(try Tributary.parseAsRoot(["up", "--examples"]) as? UpCommand).examples)
    }

    @Test func runTakesSeveralServices() throws {
        let run = try #require(try Tributary.parseAsRoot(["run", "identity-component", "identity-aggregator"]) as? RunCommand)
        #expect(run.services == ["identity-component", "identity-aggregator"])
    }

    @Test func psqlHandsOnWhatFollowsTheDashes() throws {
        let psql = try #require(try Tributary.parseAsRoot(["psql", "identity", "--", "-c", "SELECT 1"]) as? PsqlCommand)
        #expect(psql.context == "identity")
        #expect(psql.arguments == ["-c", "SELECT 1"])
    }

    @Test(arguments: [
        ["up", "--port", "70000"], ["run"], ["run", "identity-component", "--port", "-1"], ["replay"], ["entity", "identity", "user"],
        ["entity", "identity", "user", "a.b"], ["entity", "identity", "*", "x"], ["entity", "identity", "user", "a b"], ["nonsense"],
    ])
    func whatMakesNoSenseIsRefused(_ arguments: [String]) { #expect(throws: (any Error).self) { try Tributary.parseAsRoot(arguments) } }
}
