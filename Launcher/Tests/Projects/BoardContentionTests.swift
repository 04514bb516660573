import EventLog
import EventSourcing
import Foundation
import PlatformTesting
import ProjectsEvents
import Testing

@testable import tributary

/// Many who drag the cards of one board over HTTP, while one of two processes that decide about it is killed.
@Suite(.serialized)
struct BoardContentionTests {
    private static let tasks = 40
    private static let moves = 1_000
    private let project = IdentityClient.newID()
    private var path: String { "/projects/\(project)" }

    @Test func `whatever is dragged at once, every page of the board shows what happened, and so does a replay`() async throws {
        let seed = TestSeed.next()
        try await Installation.with { installation in
            let face = try installation.start([
                "identity-application", "identity-component", "identity-aggregator", "projects-application", "projects-aggregator",
            ])
            let (first, second) = (try installation.start(["projects-component"]), try installation.start(["projects-component"]))
            let url = try await face.ready()
            _ = try await (first.ready(), second.ready())
            let (owner, reader) = (try await installation.person("owner", at: url), try await installation.person("reader", at: url))
            let tasks = try await found(by: owner)
            var random = SplitMix64(state: seed)
            let moves = (0..<Self.moves).map { _ in move(of: tasks, &random) }
            try await send(moves, by: owner) { try await first.end(SIGKILL) }
            // Whatever was accepted before it is handled before it.
            let end = IdentityClient.newID()
            let last = try await eventually("the last command has its outcome", within: .seconds(180)) {
                let answer = try await owner.browser.send(
                    "POST", "\(url)\(path)/columns", ["columnId": end, "title": "The end"],
                    headers: ["Prefer": "wait=60", "Idempotency-Key": end])
                return [202, 503].contains(answer.status) ? nil : answer
            }
            #expect(last.status == 200, "\(last.body)")
            let position = try #require(last.position)
            let reading = try await raw(installation)
            #expect(reading.order.flatMap { $0 }.sorted() == tasks.sorted(), "seed \(seed)")
            #expect(Set(reading.keys) == Set((1...Self.tasks).map { "WEB-\($0)" }) && reading.keys.count == Self.tasks, "seed \(seed)")
            #expect(reading.moves > Self.moves / 2, "hardly anything happened, seed \(seed)")
            for person in [owner, reader, owner] {
                let page = try await person.read("\(path)/board", at: position).decoded(as: BoardPage.self)
                #expect(page.order == reading.order, "seed \(seed)")
                #expect(page.columns.map(\.tasks) == page.order.map(\.count), "seed \(seed)")
            }
            _ = try await installation.replay(.verify, of: "projects")
            for process in [second, face] { #expect(try await process.end() == 0) }
        }
    }

    /// A public project whose board has its tasks, each added at the same moment as the others.
    private func found(by owner: PersonClient) async throws -> [String] {
        let created = try await owner.send("POST", "/projects", ["projectId": project, "name": "Web", "prefix": "WEB"])
        #expect(created.status == 201, "\(created.body)")
        let published = try await owner.send("PATCH", path, ["public": true])
        #expect(published.status == 200, "\(published.body)")
        let tasks = (0..<Self.tasks).map { _ in IdentityClient.newID() }
        try await withThrowingTaskGroup(of: IdentityClient.Answer.self) { group in
            for task in tasks {
                let body: [String: any Sendable] = ["taskId": task, "columnId": column(0), "title": "Task"]
                group.addTask { try await owner.send("POST", "\(path)/tasks", body) }
            }
            for try await answer in group { #expect(answer.status == 201, "\(answer.body)") }
        }
        return tasks
    }

    /// The id of one of the columns that the board begins with: the project's with another last byte, see CreateProject.
    private func column(_ index: Int) -> String {
        let last = (UInt8(project.suffix(2), radix: 16) ?? 0) ^ UInt8(index + 1)
        return project.dropLast(2) + (last < 16 ? "0" : "") + String(last, radix: 16)
    }

    /// A task and where to.
    private func move(of tasks: [String], _ random: inout SplitMix64) -> (task: String, body: [String: any Sendable]) {
        let task = tasks.randomElement(using: &random)!
        var body: [String: any Sendable] = ["toColumnId": column(Int.random(in: 0..<4, using: &random))]
        if Int.random(in: 0..<5, using: &random) > 0 { body["afterTaskId"] = tasks.filter { $0 != task }.randomElement(using: &random)! }
        return (task, body)
    }

    /// Sends all of them without waiting for any, and does something in the midst of it.
    private func send(
        _ moves: [(task: String, body: [String: any Sendable])], by person: PersonClient, _ halfway: () async throws -> Void
    ) async throws {
        try await withThrowingTaskGroup(of: IdentityClient.Answer.self) { group in
            for move in moves {
                group.addTask {
                    try await person.browser.send("POST", "\(person.url)\(path)/tasks/\(move.task)/move", move.body)
                }
            }
            var accepted = 0
            for try await answer in group {
                #expect(answer.status == 202, "\(answer.body)")
                accepted += 1
                if accepted == moves.count / 2 { try await halfway() }
            }
        }
    }

    /// The board as the raw stream tells it.
    private func raw(_ installation: Installation) async throws -> BoardReading {
        let codec = EventCodec<ProjectsEvent>(source: "/test")
        var reading = BoardReading(of: project)
        for message in try await installation.messages(of: StreamName.events(of: "projects")) {
            for event in try codec.events(in: message) { reading.apply(event.event) }
        }
        return reading
    }
}
