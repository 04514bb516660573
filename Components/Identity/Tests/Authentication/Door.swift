import EventSourcing
import IdentityEvents

@testable import IdentityComponent

/// People and what they come in by, all in memory: takes commands through their handlers' beats, at any moment and on anybody's behalf.
struct Door {
    static let password = "correct horse battery"
    static let wrong = "incorrect horse battery"

    let entities = InMemoryEntities()
    let sessions = SessionRecorder()
    let proofs = MailProofs(key: [UInt8](repeating: 7, count: 32))
    var passwords = PlainPasswords()
    let user = Controls.userId

    /// A person is registered, and then what else is given happens to them.
    func register(_ userID: String = Controls.userId, _ email: String = Controls.email, _ then: [IdentityEvent] = []) async {
        let registered = UserRegistered(userId: userID, email: email, passwordHash: "[\(Self.password)]", firstName: "Ada")
        _ = await entities.change(User.self, id: userID) { _ in [.userRegistered(registered)] + then }
        _ = await entities.change(EmailReservation.self, id: EmailAddress(email).reservationID) { $0.reserve(for: userID) }
    }

    /// So many seconds after the moment of the Controls.
    static func at(_ seconds: Int64) -> Timestamp { Controls.moment.advanced(bySeconds: seconds) }

    func handle<Handler: CommandHandler>(
        _ command: Handler.Handled, by handler: Handler, at seconds: Int64 = 0, as userID: String? = nil
    ) async throws -> Decision<IdentityEvent> where Handler.Subject.Event == IdentityEvent {
        var entities = entities
        entities.issued = IssuedCommand(id: "request", time: Self.at(seconds), userID: userID ?? "anonymous")
        return try await entities.handle(command, by: handler)
    }

    /// Somebody tries to sign in; `handled` is so many seconds after the moment.
    func knock(
        _ email: String = Controls.email, _ password: String = Door.password, _ device: Device? = nil, at seconds: Int64 = 0,
        handled: Int64? = nil, session: String = Controls.sessionId
    ) async throws -> Decision<IdentityEvent> {
        let command = AuthenticateUser(
            emailId: EmailAddress(email).reservationID, sealedPassword: password, sessionId: session, loginRequest: Controls.loginRequest,
            device: device)
        return try await handle(command, by: authentication(at: handled ?? seconds), at: seconds)
    }

    func authentication(at seconds: Int64 = 0) -> AuthenticateUserHandler {
        AuthenticateUserHandler(passwords: passwords, sessions: sessions, now: { Self.at(seconds) })
    }

    func session(_ id: String = Controls.sessionId) async -> Session { await entities.fetch(Session.self, id: id) }

    func person(_ id: String = Controls.userId) async -> User { await entities.fetch(User.self, id: id) }
}

extension Decision {
    /// Why the command was refused; nil where it was not.
    var rejection: Rejection? { if case .rejected(let rejection, _) = self { rejection } else { nil } }
}
