import EventSourcing
import IdentityEvents

/// Signs a person in for whom another service vouches. Whoever sends the command has seen it vouch.
struct AuthenticateExternalHandler: CommandHandler {
    let sessions: any SessionKeeping
    let now: @Sendable () -> Timestamp

    struct Facts: Sendable {
        var isTooOld = false
        /// What the account is like that the identity is linked to; absent where it is linked to none.
        var status = User.Status.absent
        /// There is no person yet with the id that a new one is to get.
        var isUserIDFree = true
        /// The address is the new person's now; nil where it was not asked for.
        var isReserved: Bool?
    }

    func gather(
        for command: AuthenticateExternal, _ identity: ExternalIdentity, _ entities: any EntityAccess<IdentityEvent>
    ) async throws -> Facts {
        var facts = Facts()
        facts.isTooOld = entities.issued.time.advanced(bySeconds: AuthenticateUserHandler.patienceSeconds) < now()
        guard !facts.isTooOld, isConsistent(command) else { return facts }
        if let owner = identity.owner { facts.status = try await entities.fetch(User.self, id: owner).status }
        guard isNew(facts), let email = verifiedEmail(of: command) else { return facts }
        facts.isUserIDFree = try await entities.fetch(User.self, id: command.userId).status == .absent
        guard facts.isUserIDFree else { return facts }
        facts.isReserved = try await entities.reserve(email, for: command.userId) == command.userId
        return facts
    }

    func decide(_ command: AuthenticateExternal, _ identity: ExternalIdentity, _ facts: Facts) -> Decision<IdentityEvent> {
        guard isConsistent(command) else { return .rejected(.identityMismatch) }
        if facts.isTooOld { return .rejected(.loginExpired) }
        if let owner = identity.owner, !isNew(facts) {
            guard facts.status == .active else {
                let failed = AuthenticationFailed(identityId: command.identityId, userId: owner, reason: .accountLocked)
                return .rejected(.accountLocked, recording: [.authenticationFailed(failed)])
            }
            return .accepted(succeeded(command, owner))
        }
        guard facts.isUserIDFree else { return .rejected(.userExists) }
        guard let isReserved = facts.isReserved else { return .rejected(.verifiedEmailNeeded) }
        // Whoever says that an address is theirs does not get the account behind it for that.
        guard isReserved else { return .rejected(.identityNotLinked) }
        let linked = ExternalIdentityLinked(identityId: command.identityId, issuer: command.issuer, userId: command.userId)
        return .accepted([.externalIdentityLinked(linked), succeeded(command, command.userId)])
    }

    func follow(
        _ command: AuthenticateExternal, _ identity: ExternalIdentity, _ entities: any EntityAccess<IdentityEvent>
    ) async throws {
        // Frees an address that was reserved by a first visit which another one overtook.
        if identity.owner != command.userId, let email = verifiedEmail(of: command) {
            try await entities.release(email, by: command.userId)
        }
        guard let signIn = identity.lastSignIn, signIn.sessionID == command.sessionId else { return }
        if identity.owner == command.userId { _ = try await entities.change(User.self, id: command.userId) { register(command, $0) } }
        try await entities.startSession(signIn, for: command.loginRequest, in: sessions)
    }

    /// What registers the person; nothing where they are registered.
    private func register(_ command: AuthenticateExternal, _ user: User) -> [IdentityEvent] {
        guard user.status == .absent, let email = verifiedEmail(of: command)?.text else { return [] }
        let name = command.firstName ?? String(email.prefix { $0 != "@" }.prefix(100))
        return [
            .userRegistered(
                UserRegistered(
                    userId: command.userId, email: email, passwordHash: "*", firstName: name, lastName: command.lastName,
                    picture: command.picture)),
            .emailVerified(EmailVerified(userId: command.userId, email: email)),
        ]
    }

    private func succeeded(_ command: AuthenticateExternal, _ userID: String) -> IdentityEvent {
        .authenticationSucceeded(
            AuthenticationSucceeded(identityId: command.identityId, userId: userID, sessionId: command.sessionId, method: .external))
    }

    private func isConsistent(_ command: AuthenticateExternal) -> Bool {
        command.identityId == ExternalIdentity.id(issuer: command.issuer, subject: command.subject)
    }

    private func verifiedEmail(of command: AuthenticateExternal) -> EmailAddress? {
        command.emailVerified ? command.email.map(EmailAddress.init) : nil
    }

    /// Whether the person is to be registered: whoever has closed an account may come again.
    private func isNew(_ facts: Facts) -> Bool {
        switch facts.status {
        case .absent, .closed: true
        case .active, .locked: false
        }
    }
}
