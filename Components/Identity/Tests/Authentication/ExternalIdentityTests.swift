import EventSourcing
import IdentityEvents
import Testing

@testable import IdentityComponent

@Suite struct ExternalIdentityTests {
    private let door = Door()

    /// Somebody comes for whom another service vouches.
    private func come(
        _ edit: (inout AuthenticateExternal) -> Void = { _ in }, at seconds: Int64 = 0, handled: Int64 = 0
    ) async throws -> Decision<IdentityEvent> {
        var command = Controls.authenticateExternal
        edit(&command)
        return try await door.handle(
            command, by: AuthenticateExternalHandler(sessions: door.sessions, now: { Door.at(handled) }), at: seconds)
    }

    private func link(_ userID: String = Controls.userId, as caller: String? = nil) async throws -> Decision<IdentityEvent> {
        let command = LinkExternalIdentity(
            userId: userID, identityId: Controls.identityId, issuer: Controls.issuer, subject: Controls.subject)
        return try await door.handle(command, by: LinkExternalIdentityHandler(), as: caller ?? userID)
    }

    private func succeeded(_ userID: String = Controls.userId, _ sessionID: String = Controls.sessionId) -> IdentityEvent {
        .authenticationSucceeded(
            AuthenticationSucceeded(identityId: Controls.identityId, userId: userID, sessionId: sessionID, method: .external))
    }

    @Test func `who comes for the first time with a verified address is registered, linked and let in`() async throws {
        #expect(try await come() == .accepted([.externalIdentityLinked(Controls.externalIdentityLinked), succeeded()]))
        let registered = UserRegistered(
            userId: door.user, email: Controls.email, passwordHash: "*", firstName: "Ada", lastName: "Lovelace")
        #expect(
            await door.entities.events(of: User.self, id: door.user)
                == [.userRegistered(registered), .emailVerified(Controls.emailVerified)])
        #expect(await door.entities.owner(of: Controls.email) == door.user)
        #expect(await door.session().userID == door.user)
        #expect(await door.sessions.asked.count == 1)
    }

    @Test func `who comes again is let in as the same person, whatever address the service tells`() async throws {
        _ = try await come()
        let again = try await come {
            $0.userId = Controls.otherUserId
            $0.sessionId = Controls.otherSessionId
            $0.email = nil
            $0.emailVerified = false
        }
        #expect(again == .accepted(succeeded(door.user, Controls.otherSessionId)))
        #expect(await door.person(Controls.otherUserId).status == .absent)
    }

    @Test func `an address that belongs to an account opens it to no service that it is not linked to`() async throws {
        await door.register(Controls.otherUserId)
        #expect(try await come() == .rejected(.identityNotLinked))
        #expect(await door.entities.owner(of: Controls.email) == Controls.otherUserId)
        #expect(await door.sessions.asked.isEmpty)
    }

    @Test func `nobody is registered with an address that the service has not verified`() async throws {
        #expect(try await come { $0.emailVerified = false } == .rejected(.verifiedEmailNeeded))
        #expect(try await come { $0.email = nil } == .rejected(.verifiedEmailNeeded))
        #expect(await door.entities.owner(of: Controls.email) == nil)
    }

    @Test func `who has no name is called like their address`() async throws {
        _ = try await come { $0.firstName = nil }
        #expect(await door.person().firstName == "ada")
    }

    @Test func `an id that belongs to somebody is given to nobody else`() async throws {
        await door.register(door.user, Controls.otherEmail)
        #expect(try await come() == .rejected(.userExists))
        #expect(await door.entities.owner(of: Controls.email) == nil)
    }

    @Test func `a locked account is closed to the service too`() async throws {
        _ = try await come()
        _ = await door.entities.change(User.self, id: door.user) { _ in [.accountLocked(Controls.accountLocked)] }
        let failed = AuthenticationFailed(identityId: Controls.identityId, userId: door.user, reason: .accountLocked)
        #expect(
            try await come { $0.sessionId = Controls.otherSessionId }
                == .rejected(.accountLocked, recording: [.authenticationFailed(failed)]))
        #expect(await door.sessions.asked.count == 1)
    }

    @Test func `who has closed the account may come again as a new person`() async throws {
        _ = try await come()
        let close = CloseAccountHandler(sessions: door.sessions, now: { Controls.moment })
        _ = try await door.handle(Controls.closeAccount, by: close, as: door.user)
        let again = try await come {
            $0.userId = Controls.otherUserId
            $0.sessionId = Controls.otherSessionId
        }
        #expect(again.rejection == nil)
        #expect(await door.person(Controls.otherUserId).status == .active)
        #expect(await door.entities.owner(of: Controls.email) == Controls.otherUserId)
    }

    @Test func `a sign-in that nobody waits for any more registers nobody`() async throws {
        #expect(try await come(handled: 61) == .rejected(.loginExpired))
        #expect(await door.entities.owner(of: Controls.email) == nil)
    }

    @Test func `an id that is not that of issuer and subject is refused`() async throws {
        #expect(try await come { $0.subject = "another" } == .rejected(.identityMismatch))
        let other = LinkExternalIdentity(
            userId: door.user, identityId: Controls.identityId, issuer: Controls.issuer, subject: "another")
        #expect(try await door.handle(other, by: LinkExternalIdentityHandler(), as: door.user) == .rejected(.identityMismatch))
    }

    @Test func `a first visit that another one overtook gives its address back`() async throws {
        _ = try await come()
        _ = await door.entities.change(EmailReservation.self, id: EmailAddress(Controls.otherEmail).reservationID) {
            $0.reserve(for: Controls.otherUserId)
        }
        _ = try await come {
            $0.userId = Controls.otherUserId
            $0.email = Controls.otherEmail
        }
        #expect(await door.entities.owner(of: Controls.otherEmail) == nil)
    }

    @Test func `a first visit whose following was lost in a crash is finished when it is repeated`() async throws {
        _ = try await door.entities.reserve(EmailAddress(Controls.email), for: door.user)
        let events: [IdentityEvent] = [.externalIdentityLinked(Controls.externalIdentityLinked), succeeded()]
        let identity = await door.entities.change(ExternalIdentity.self, id: Controls.identityId) { _ in events }
        var entities = door.entities
        entities.issued = IssuedCommand(id: "request", time: Controls.moment, userID: "anonymous")
        let handler = AuthenticateExternalHandler(sessions: door.sessions, now: { Controls.moment })
        for _ in 0..<2 { try await handler.follow(Controls.authenticateExternal, identity, entities) }
        #expect(await door.person().status == .active)
        #expect(await door.entities.events(of: User.self, id: door.user).count == 2)
        #expect(await door.session().userID == door.user)
    }

    @Test func `who is signed in links a service, and comes in through it`() async throws {
        await door.register()
        #expect(try await link() == .accepted(.externalIdentityLinked(Controls.externalIdentityLinked)))
        #expect(try await link() == .accepted([]))
        #expect(try await come { $0.userId = Controls.otherUserId } == .accepted(succeeded()))
    }

    @Test func `a service that lets in somebody else is not linked`() async throws {
        _ = try await come()
        await door.register(Controls.otherUserId, Controls.otherEmail)
        #expect(try await link(Controls.otherUserId) == .rejected(.identityLinkedElsewhere))
        let close = CloseAccountHandler(sessions: door.sessions, now: { Controls.moment })
        _ = try await door.handle(Controls.closeAccount, by: close, as: door.user)
        #expect(try await link(Controls.otherUserId).rejection == nil)
    }

    @Test func `nobody links for another person, nor for nobody`() async throws {
        #expect(try await link() == .rejected(.userUnknown))
        await door.register()
        #expect(try await link(door.user, as: Controls.otherUserId) == .rejected(.notYours))
    }
}
