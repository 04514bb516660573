import Foundation
import PlatformTesting
import Testing

@testable import tributary

/// `tributary demo`, and what a running system makes of it.
struct DemoTests {
    @Test func aSystemIsFilledOnceHoweverOftenItIsAsked() async throws {
        try await Scratch.with { scratch in
            let data = "\(scratch.path)/data"
            // As many sign-ins from one address as everybody may try.
            let up = try TributaryProcess(["up", "--port", "0", "--data", data], environment: ["LOGIN_BURST": ""], in: scratch)
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

            // Another number of tasks is another demo, which the first is not in the way of.
            let other = try TributaryProcess(["demo", "--data", data, "--seed", "7", "--tasks", "13", "--json"], in: scratch)
            #expect(try await other.status() == 0, "\(other.errors)")
            let beside = try JSONDecoder().decode(Made.self, from: Data(other.output.utf8))
            #expect(Set(beside.people.map(\.email)).isDisjoint(with: made.people.map(\.email)))

            // What cannot go on says why, in words for whoever typed it.
            let file = "\(scratch.path)/other-password"
            let stranger = try TributaryProcess(arguments + ["--password-file", file], in: scratch)
            #expect(try await stranger.status() != 0)
            #expect(stranger.errors.contains("with another password") && stranger.errors.contains("--password-file"), "\(stranger.errors)")
            #expect(try await up.end() == 0)
        }
    }

    @Test func aRunThatWasCutShortIsRunAgainAndGoesOn() async throws {
        try await Scratch.with { scratch in
            let data = "\(scratch.path)/data"
            // Fewer sign-ins than two runs have people, so that the second has to wait.
            let up = try TributaryProcess(["up", "--port", "0", "--data", data], environment: ["LOGIN_BURST": "9"], in: scratch)
            _ = try await up.ready()
            let tasks = 60
            let arguments = ["demo", "--data", data, "--tasks", "\(tasks)"]
            let cut = try TributaryProcess(arguments, in: scratch)
            _ = try await eventually("tasks are there") {
                // It stands still while somebody looks, or it might have come to its end when that has been done.
                await cut.signal(SIGSTOP)
                if try await added(data, scratch) > 0 { return true }
                await cut.signal(SIGCONT)
                return nil
            }
            try await cut.end(SIGKILL)
            #expect(try await added(data, scratch) < 3 * tasks)

            let again = try TributaryProcess(arguments, in: scratch)
            #expect(try await again.status() == 0, "\(again.errors)")
            _ = try await eventually("all tasks are there, and each once") {
                try await added(data, scratch) == 3 * tasks ? true : nil
            }
            #expect(try await up.end() == 0)
        }
    }

    /// How many tasks have been added to projects of this directory, as the view of what happened says.
    private func added(_ data: String, _ scratch: Scratch) async throws -> Int {
        let query = "SELECT count(*) FROM project_activity WHERE data->>'kind' = 'taskAdded'"
        let count = try TributaryProcess(["psql", "projects", "--data", data, "--", "-Atc", query], in: scratch)
        try #require(try await count.status() == 0, "\(count.errors)")
        return try #require(Int(count.output.trimmingCharacters(in: .whitespacesAndNewlines)))
    }

    @Test func aWrongKeyIsFoundOutBeforeAnythingIsMade() async throws {
        try await Installation.with { installation in
            let process = try installation.start(["identity-component", "identity-aggregator", "identity-application"])
            let url = try await process.ready()
            let keys = DataDirectory("\(installation.scratch.path)/other-keys")
            try await keys.use { try keys.makeKeys() }
            let demo = try TributaryProcess(
                ["demo", "--url", url, "--data", keys.path], environment: ["OPERATOR_KEY_FILE": keys.operatorKeyFile],
                in: installation.scratch)
            #expect(try await demo.status() != 0)
            #expect(demo.errors.contains("the operator's key is not that of \(url)"), "\(demo.errors)")
            #expect(demo.errors.contains("OPERATOR_KEY_FILE"), "\(demo.errors)")
            #expect(try await installation.messages(of: "IDENTITY_EVENTS").isEmpty)
            #expect(try await process.end() == 0)
        }
    }

    @Test func whereNobodyAnswersItSaysWhatToDo() async throws {
        try await Scratch.with { scratch in
            let keys = DataDirectory("\(scratch.path)/data")
            try await keys.use { try keys.makeKeys() }
            let demo = try TributaryProcess(
                ["demo", "--url", "http://127.0.0.1:1", "--data", keys.path], environment: ["OPERATOR_KEY_FILE": keys.operatorKeyFile],
                in: scratch)
            #expect(try await demo.status() != 0)
            #expect(demo.errors.contains("http://127.0.0.1:1 did not answer"), "\(demo.errors)")
            #expect(demo.errors.contains("is `tributary up` running there?"), "\(demo.errors)")
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
