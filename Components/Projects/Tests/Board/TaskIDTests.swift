import EventSourcing
import PlatformTesting
import ProjectsEvents
import Testing

@testable import ProjectsComponent

/// What adding and deleting a task means beyond its board.
@Suite struct TaskIDTests {
    private static let other = Cast.project(2)

    private func add(_ task: String, to project: String = Controls.projectId, _ column: String? = nil) -> ProjectsCommand {
        .addTask(
            AddTask(projectId: project, taskId: task, columnId: column ?? FirstColumns.ids(in: project)[0], title: "Title"))
    }

    private func delete(_ task: String, of project: String = Controls.projectId) -> ProjectsCommand {
        .deleteTask(DeleteTask(projectId: project, taskId: task))
    }

    /// Ada's project of the team, and another one of hers.
    private func world() async throws -> World {
        let world = try await World.founded()
        _ = try await world.ask(.createProject(CreateProject(projectId: Self.other, name: "Other")), by: Cast.ada)
        return world
    }

    @Test func `a task's id is the board's that had it first`() async throws {
        let world = try await world()
        #expect(try await world.ask(add(Cast.task(1)), by: Cast.ada) == nil)
        #expect(try await world.ask(add(Cast.task(1), to: Self.other), by: Cast.ada) == .taskExists)
        #expect(await world.board(Self.other).cards.isEmpty)
        #expect(await world.task(Cast.task(1)).projectID == Controls.projectId)
    }

    @Test func `a task that its board refuses takes no id`() async throws {
        let world = try await world()
        #expect(try await world.ask(add(Cast.task(1), Cast.thing(7)), by: Cast.ada) == .columnUnknown(at: "/columnId"))
        #expect(try await world.ask(add(Cast.task(1)), by: Cast.viewer) == .editorsOnly)
        #expect(try await world.ask(add(Cast.task(1)), by: Cast.eve) == .projectUnknown)
        #expect(await world.task(Cast.task(1)) == ProjectTask())
    }

    @Test func `a deleted task is over, and its id is not used again`() async throws {
        let world = try await world()
        _ = try await world.ask(add(Cast.task(1)), by: Cast.ada)
        #expect(try await world.ask(delete(Cast.task(1)), by: Cast.charles) == nil)
        #expect(await world.task(Cast.task(1)).isRetired)
        for project in [Controls.projectId, Self.other] {
            #expect(try await world.ask(add(Cast.task(1), to: project), by: Cast.ada) == .taskExists)
        }
        #expect(try await world.ask(delete(Cast.task(1)), by: Cast.ada) == .taskUnknown)
    }

    @Test func `who deletes another project's task by the name of their own deletes nothing`() async throws {
        let world = try await world()
        _ = try await world.ask(add(Cast.task(1), to: Self.other), by: Cast.ada)
        #expect(try await world.ask(delete(Cast.task(1)), by: Cast.charles) == .taskUnknown)
        #expect(try await world.ask(delete(Cast.task(1), of: Self.other), by: Cast.charles) == .projectUnknown)
        #expect(await !world.task(Cast.task(1)).isRetired)
        #expect(await world.board(Self.other).cards.count == 1)
    }

    @Test func `writers who race each other give every task a key of its own, without a gap`() async throws {
        let world = try await world()
        var entities = world.entities
        entities.issued = IssuedCommand(id: "request", time: Timestamp(microseconds: 0), userID: Cast.ada)
        let column = FirstColumns.ids(in: Self.other)[0]
        try await withThrowingTaskGroup(of: Void.self) { [entities] group in
            for number in 0..<50 {
                group.addTask {
                    let command = AddTask(projectId: Self.other, taskId: Cast.task(number), columnId: column, title: "Title")
                    _ = try await entities.handle(command, by: AddTaskHandler())
                }
            }
            try await group.waitForAll()
        }
        let board = await world.board(Self.other)
        #expect(board.cards.values.map(\.number).sorted() == Array(1...50))
        #expect(board.columns[0].places.count == 50)
    }
}
