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

    @Test func aLaneIsNamedByItsConsumerAndItsEntity() throws {
        let name = try #require(LaneName("reaction:bank-transfers/bank/account/a/b"))
        #expect(name.consumer.description == "reaction:bank-transfers" && name.address.id == "a/b")
        #expect(LaneName(name.description) == name)
        for text in ["", "identity/user/1", "nobody:identity/identity/user/1", "component:identity/identity/user/"] {
            #expect(LaneName(text) == nil)
        }
    }

    @Test func aSkipTakesAReason() throws {
        let arguments = ["parked", "skip", "aggregator:identity/identity/user/1", "--reason", "why not"]
        let skip = try #require(try Tributary.parseAsRoot(arguments) as? ParkedSkipCommand)
        #expect(skip.why.reason == "why not" && skip.name.lane.address.id == "1")
    }

    @Test(arguments: [
        ["up", "--port", "70000"], ["run"], ["run", "identity-component", "--port", "-1"], ["replay"], ["entity", "identity", "user"],
        ["entity", "identity", "user", "a.b"], ["entity", "identity", "*", "x"], ["entity", "identity", "user", "a b"], ["nonsense"],
        ["parked", "drop", "aggregator:identity/identity/user/1"],
        ["parked", "drop", "aggregator:identity/identity/user/1", "--reason", " "],
        ["parked", "show", "user/1"], ["replay", "identity", "--verify", "--rollback"], ["replay", "identity", "--at", "-1"],
    ])
    func whatMakesNoSenseIsRefused(_ arguments: [String]) { #expect(throws: (any Error).self) { try Tributary.parseAsRoot(arguments) } }
}
