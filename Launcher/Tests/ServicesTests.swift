import Foundation
import ProjectsComponent
import Testing

@testable import tributary

struct ServicesTests {
    @Test func everyServiceHasANameOfItsOwn() { #expect(Set(Services.all.map(\.name)).count == Services.all.count) }

    @Test func everyContextIsWhole() {
        for context in Services.contexts {
            let kinds = Services.all.filter { $0.context == context }.map(\.kind)
            #expect(kinds.contains(.application) && kinds.contains(.aggregator), "\(context)")
            // The component of greetings is written in Python.
            #expect(kinds.contains(.component) == (context != "greetings"), "\(context)")
        }
    }

    @Test func aReactionHasTheStreamsOfTheContextThatItListensTo() throws {
        let entry = ServiceEntry.reaction("rosters", summary: "", TeamRosters())
        #expect(entry.context == "projects")
        let streams = try #require(entry.streams).map(\.name)
        #expect(Set(streams).isSuperset(of: ["IDENTITY_EVENTS", "PROJECTS_EVENTS", "PROJECTS_COMMANDS"]))
    }

    @Test func onlyTheComponentHoldsTheKeyThatOpensPasswords() {
        for service in Services.all {
            #expect(service.needs.contains(.sealingKey) == (service.name == "identity-component"), "\(service.name)")
        }
    }

    @Test func servicesAreFoundByNameEachOnce() throws {
        let found = try Services.named(["identity-aggregator", "identity-component", "identity-aggregator"])
        #expect(found.map(\.name) == ["identity-aggregator", "identity-component"])
        #expect(throws: LauncherError.self) { try Services.named(["identity"]) }
    }

    @Test(arguments: ["identity", "identity-aggregator"])
    func anAggregatorIsFoundByEitherName(_ name: String) throws { #expect(try Services.aggregator(name).name == "identity") }

    @Test func anUnknownAggregatorIsAnsweredWithTheKnownOnes() {
        #expect { _ = try Services.aggregator("identity-component") } throws: {
            "\($0)".hasSuffix("there are identity, projects, bank, greetings")
        }
    }

    @Test func theExamplesStandBehindTheProductAndAreMarked() throws {
        #expect(Services.all.map(\.name) == Services.product.map(\.name) + Services.examples.map(\.name))
        #expect(Set(Services.examples.map(\.context)) == ["bank", "greetings"])
        #expect(!Services.product.contains { ["bank", "greetings"].contains($0.context) })
        let rows = ServicesCommand.table(Services.all).split(separator: "\n")
        for service in Services.all {
            let row = rows.first { $0.hasPrefix(service.name) }
            #expect(row?.contains("example: ") == Services.isExample(service), "\(service.name)")
        }
    }

    @Test func theTableNamesEveryServiceAndWhatItNeeds() {
        let table = ServicesCommand.table(Services.all)
        for service in Services.all {
            let row = table.split(separator: "\n").first { $0.hasPrefix(service.name) }
            for need in service.needs { #expect(row?.contains(need.rawValue) == true, "\(service.name) \(need)") }
        }
    }

    @Test func theTableIsJSONToo() throws {
        let json = try JSONSerialization.jsonObject(with: Data(try ServicesCommand.json(Services.all).utf8))
        let rows = try #require(json as? [[String: Any]])
        #expect(rows.map { $0["name"] as? String } == Services.all.map(\.name))
        #expect(rows.map { $0["example"] as? Bool } == Services.all.map(Services.isExample))
        #expect(rows.first?["kind"] as? String == "application")
        #expect((rows.first?["needs"] as? [String])?.contains("NATS_URL") == true)
    }
}
