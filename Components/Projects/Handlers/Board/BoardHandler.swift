import EventSourcing
import ProjectsEvents

/// A command to a board that whoever may edit the project may give: it is weighed by their standing, and what it does follows from the board alone.
protocol BoardHandler: CommandHandler where Subject == Board, Facts == Standing {
    /// What happens to the board; nothing where it is as the command asks.
    func change(_ board: Board, by command: Handled, _ standing: Standing) throws(Rejection) -> [ProjectsEvent]
}

extension BoardHandler {
    func gather(for command: Handled, _ board: Board, _ entities: any EntityAccess<ProjectsEvent>) async throws -> Standing {
        try await Standing.of(command.address.id, entities)
    }

    func decide(_ command: Handled, _ board: Board, _ standing: Standing) -> Decision<ProjectsEvent> {
        if let refusal = board.refusal(of: standing) { return .rejected(refusal) }
        do throws(Rejection) { return .accepted(try change(board, by: command, standing)) } catch { return .rejected(error) }
    }
}

extension Board {
    /// Why whoever asks may not change the board; nil where they may. One that is not there yet, or no more, is not told from a project that is not.
    func refusal(of standing: Standing) -> Rejection? {
        standing.refusal(needing: .editor) ?? (columns.isEmpty ? .projectUnknown : nil)
    }
}
