import Foundation
import PlatformTesting
import Testing

@testable import tributary

/// `tributary demo`: what it makes up, and what a running system makes of it.
struct DemoTests {
    private func history(seed: UInt64) -> [DemoStep] {
        var ids = DemoIDs(seed: seed)
        let people = DemoPerson.all(seed: seed) { ids.next() }
        var history = DemoHistory(
            of: "project", DemoSketch.all[0], columns: ["a", "b", "c", "d"], people: people,
            sprintDays: [("2026-11-01", "2026-11-14"), ("2026-11-15", "2026-11-28")], seed: seed)
        return history.tell(tasks: 50)
    }

    @Test func theSameSeedMakesTheSameHistory() {
        let (one, again, other) = (history(seed: 1), history(seed: 1), history(seed: 2))
        #expect(one.map(\.requestID) == again.map(\.requestID))
        #expect(one.map(\.body) == again.map(\.body))
        #expect(Set(one.map(\.requestID)).isDisjoint(with: other.map(\.requestID)))
        #expect(Set(one.map(\.requestID)).count == one.count)
    }

    @Test func manyTasksAreCalledDifferently() {
        var random = DemoRandom(seed: 3)
        for sketch in DemoSketch.all {
            let titles = sketch.titles(300, using: &random)
            #expect(Set(titles).count == 300)
            #expect(titles.allSatisfy { $0.count <= 200 })
        }
    }

    @Test func aSystemIsFilledOnceHoweverOftenItIsAsked() async throws {
        try await Scratch.with { scratch in
            let data = "\(scratch.path)/data"
            let up = try TributaryProcess(["up", "--port", "0", "--data", data], in: scratch)
            let url = try await up.ready()
            let arguments = ["demo", "--data", data, "--seed", "7", "--tasks", "12", "--json"]
            let demo = try TributaryProcess(arguments, in: scratch)
            #expect(try await demo.status() == 0, "\(demo.errors)")
            let made = try JSONDecoder().decode(Made.self, from: Data(demo.output.utf8))
            #expect(made.people.count == 6)
            #expect(made.projects.count == 3)
            let password = try Scratch.text(made.passwordFile).trimmingCharacters(in: .newlines)
            #expect(!(demo.output + demo.errors).contains(password))

            // One of the people sees the boards, and all there is on them.
            let browser = LiveBrowser()
            #expect(try await browser.logIn(url, made.people[5].email, password).status == 200)
            try await browser.send("POST", "\(url)/identity/session")
            for project in made.projects {
                let board = try await browser.send("GET", project.board)
                #expect(board.status == 200, "\(board.body)")
                let cards = try board.decoded(as: Board.self).columns.flatMap(\.cards)
                #expect((8...12).contains(cards.count), "a few may be deleted: \(cards.count)")
            }

            let count = ["psql", "projects", "--data", data, "--", "-Atc", "SELECT count(*) FROM project_activity"]
            // It ends when the views have all there is, and are what a replay makes them.
            let replay = try TributaryProcess(["replay", "projects", "--verify", "--data", data], in: scratch)
            #expect(try await replay.status() == 0, "\(replay.errors)\(replay.output)")
            let before = try TributaryProcess(count, in: scratch)
            #expect(try await before.status() == 0)
            let again = try TributaryProcess(arguments, in: scratch)
            #expect(try await again.status() == 0, "\(again.errors)")
            let after = try TributaryProcess(count, in: scratch)
            #expect(try await after.status() == 0)
            #expect(before.output == after.output)
            #expect(try await up.end() == 0)
        }
    }

    @Test func whereNothingRunsItSaysWhatToDo() async throws {
        try await Scratch.with { scratch in
            let demo = try TributaryProcess(["demo", "--data", "\(scratch.path)/nothing"], in: scratch)
            #expect(try await demo.status() != 0)
            #expect(demo.errors.contains("start it with `tributary up`"), "\(demo.errors)")
        }
    }

    private struct Made: Decodable {
        struct Person: Decodable { let email: String }
        struct Project: Decodable { let board: String }
        let people: [Person]
        let projects: [Project]
        let passwordFile: String
    }

    private struct Board: Decodable {
        struct Column: Decodable { let cards: [Card] }
        struct Card: Decodable { let key: String }
        let columns: [Column]
    }
}
