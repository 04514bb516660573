import EventSourcing
import IdentityEvents
import PlatformTesting

@testable import IdentityComponent

/// A team under the hands of many people at once, with what reacts to it, in memory.
actor TeamModel {
    let entities: InMemoryEntities
    private let handlers = Identity(
        passwords: PlainPasswords(), sessions: SessionRecorder(), proofs: TeamCast.proofs, now: { Controls.moment })
    private var reacted = 0
    /// Commands that reactions have issued and nobody has handled.
    private var issued: [any Command] = []
    private(set) var rejections: [String: Int] = [:]

    init(_ entities: InMemoryEntities) { self.entities = entities }

    /// Lets somebody ask for something; what is decided in between by others is met with another try.
    nonisolated func ask(_ command: IdentityCommand, by user: String?) async throws {
        let outcome = try await handlers.handling(of: command).run(in: entities.asked(by: user))
        if case .rejected(let rejection) = outcome { await note(rejection) }
    }

    /// Reacts to all that has happened until nothing follows any more. Each event is given twice, as after a crash.
    func settle() async throws {
        while true {
            let history = await entities.history
            if reacted == history.count, issued.isEmpty { return }
            for (stream, event) in history[reacted...] {
                let address = EntityAddress(subject: "identity.event.\(stream)")!
                let recorded = Recorded(event, of: address, at: Position(sequence: UInt64(reacted + 1)), time: Controls.invitedAt)
                for _ in 0..<2 {
                    for step in try await TeamUpkeep().react(to: recorded, entities.asked(by: nil)) {
                        if case .issue(let command) = step { issued.append(command) }
                    }
                }
                reacted += 1
            }
            for command in issued {
                switch command {
                case let command as RemoveClosedAccount: try await ask(.removeClosedAccount(command), by: nil)
                case let command as NoteMemberProfile: try await ask(.noteMemberProfile(command), by: nil)
                default: break
                }
            }
            issued = []
        }
    }

    private func note(_ rejection: Rejection) { rejections[rejection.code, default: 0] += 1 }
}
