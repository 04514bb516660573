import EventSourcing
import IdentityEvents
import Testing

@testable import IdentityAggregator

@Suite struct UserProfilesTests {
    private static let user = "01930000-0000-7000-8000-000000000001"
    private static let registered = IdentityEvent.userRegistered(
        UserRegistered(
            userId: user, email: "ada@example.com", passwordHash: "$scrypt$secret", firstName: "Ada", lastName: "Lovelace",
            picture: "https://example.com/ada.png", locale: "en-GB"))
    private static let locked = IdentityEvent.accountLocked(AccountLocked(userId: user, reason: "fraud"))
    private static let unlocked = IdentityEvent.accountUnlocked(AccountUnlocked(userId: user))
    private static let closed = IdentityEvent.accountClosed(AccountClosed(userId: user, reason: "has moved on"))
    private static let moved = IdentityEvent.emailChanged(
        EmailChanged(userId: user, email: "countess@example.org", previousEmail: "ada@example.com"))

    private static func modified(_ firstName: String? = nil, lastName: String? = nil, picture: String? = nil, locale: String? = nil)
        -> IdentityEvent
    {
        .userModified(UserModified(userId: user, firstName: firstName, lastName: lastName, picture: picture, locale: locale))
    }

    private static func second(_ number: Int) -> Timestamp { Timestamp(microseconds: Int64(number) * 1_000_000) }

    private static func recorded(_ event: IdentityEvent, entity: String = "user", id: String = user, number: Int = 1) throws -> Recorded<
        IdentityEvent
    > {
        let address = try #require(EntityAddress(context: "identity", entity: entity, id: id))
        return Recorded(event, of: address, at: Position(sequence: UInt64(number)), time: second(number))
    }

    /// The row after the events, the first at second 1, the next at second 2 and so on, as the platform folds them.
    private func row(after events: IdentityEvent...) throws -> UserProfile? {
        var row: UserProfile?
        for (index, event) in events.enumerated() {
            let recorded = try Self.recorded(event, number: index + 1)
            for id in UserProfiles.rows(touchedBy: recorded) { UserProfiles.apply(recorded, to: &row, id: id) }
        }
        return row
    }

    @Test func `a registration makes a row of what others may know`() throws {
        let expected = UserProfile(
            userId: Self.user, email: "ada@example.com", firstName: "Ada", lastName: "Lovelace", picture: "https://example.com/ada.png",
            locale: "en-GB", status: .active, emailVerified: false, lockReason: nil, registeredAt: Self.second(1), changedAt: Self.second(1)
        )
        #expect(try row(after: Self.registered) == expected)
    }

    @Test func `nothing of the password is in the row`() throws {
        let row = try #require(try row(after: Self.registered))
        #expect(!"\(row)".contains("scrypt"))
    }

    @Test func `a modification changes what it names and leaves the rest`() throws {
        let row = try row(after: Self.registered, Self.modified("Augusta", lastName: "King"))
        #expect(row?.firstName == "Augusta")
        #expect(row?.lastName == "King")
        #expect(row?.picture == "https://example.com/ada.png")
        #expect(row?.locale == "en-GB")
        #expect(row?.email == "ada@example.com")
    }

    @Test func `a modification with empty texts clears the fields`() throws {
        let row = try row(after: Self.registered, Self.modified(lastName: "", picture: "", locale: ""))
        #expect(row?.firstName == "Ada")
        #expect(row?.lastName == nil)
        #expect(row?.picture == nil)
        #expect(row?.locale == nil)
    }

    @Test func `a cleared field can be filled again`() throws {
        let row = try row(after: Self.registered, Self.modified(picture: ""), Self.modified(picture: "https://example.com/new.png"))
        #expect(row?.picture == "https://example.com/new.png")
    }

    @Test func `a change of address shows the new one`() throws {
        #expect(try row(after: Self.registered, Self.moved)?.email == "countess@example.org")
    }

    @Test func `a locked account shows why`() throws {
        let row = try row(after: Self.registered, Self.locked)
        #expect(row?.status == .locked)
        #expect(row?.lockReason == "fraud")
    }

    @Test func `an account that is locked once more shows the last reason`() throws {
        let again = IdentityEvent.accountLocked(AccountLocked(userId: Self.user, reason: "again"))
        #expect(try row(after: Self.registered, Self.locked, again)?.lockReason == "again")
    }

    @Test func `an unlocked account shows no reason any more`() throws {
        let row = try row(after: Self.registered, Self.locked, Self.unlocked)
        #expect(row?.status == .active)
        #expect(row?.lockReason == nil)
    }

    @Test func `a closed account keeps its row`() throws {
        let row = try row(after: Self.registered, Self.closed)
        #expect(row?.status == .closed)
        #expect(row?.firstName == "Ada")
    }

    @Test func `an account that was closed while locked shows no reason`() throws {
        let row = try row(after: Self.registered, Self.locked, Self.closed)
        #expect(row?.status == .closed)
        #expect(row?.lockReason == nil)
    }

    @Test func `an address is verified until the person moves to another`() throws {
        let verified = IdentityEvent.emailVerified(EmailVerified(userId: Self.user, email: "Ada@example.com"))
        #expect(try row(after: Self.registered, verified)?.emailVerified == true)
        #expect(try row(after: Self.registered, verified, Self.moved)?.emailVerified == false)
        let respelled = EmailChanged(userId: Self.user, email: "ADA@example.com", previousEmail: "ada@example.com")
        #expect(try row(after: Self.registered, verified, .emailChanged(respelled))?.emailVerified == true)
    }

    @Test func `that another address was verified says nothing about the one there is`() throws {
        let other = IdentityEvent.emailVerified(EmailVerified(userId: Self.user, email: "ada@example.net"))
        #expect(try row(after: Self.registered, other)?.emailVerified == false)
    }

    @Test(arguments: [modified("Augusta"), moved, locked, unlocked, closed])
    func `every change tells when it was, and the registration keeps its moment`(event: IdentityEvent) throws {
        let row = try row(after: Self.registered, event)
        #expect(row?.registeredAt == Self.second(1))
        #expect(row?.changedAt == Self.second(2))
    }

    @Test(arguments: [modified("Augusta"), moved, locked, unlocked, closed])
    func `an event before the registration makes no row, and leaves no trace in a later one`(event: IdentityEvent) throws {
        #expect(try row(after: event) == nil)
        let late = try row(after: event, Self.registered)
        #expect(late?.registeredAt == Self.second(2))
        #expect(late?.status == .active)
        #expect(late?.email == "ada@example.com")
        #expect(late?.lockReason == nil)
    }

    @Test(arguments: [registered, modified("Augusta"), moved, locked, unlocked, closed])
    func `an event of a user touches the row of that user and no other`(event: IdentityEvent) throws {
        #expect(try UserProfiles.rows(touchedBy: Self.recorded(event)) == [Self.user])
    }

    @Test(arguments: [
        IdentityEvent.emailReserved(EmailReserved(userId: user)), .emailReleased(EmailReleased(userId: user)),
    ])
    func `a reservation of an address touches no row`(event: IdentityEvent) throws {
        let recorded = try Self.recorded(event, entity: "email", id: String(repeating: "0f", count: 32))
        #expect(UserProfiles.rows(touchedBy: recorded).isEmpty)
    }

    @Test(arguments: [RegistrationRejected.Reason.emailTaken, .passwordUnreadable])
    func `a refused registration touches no row`(reason: RegistrationRejected.Reason) throws {
        let rejected = IdentityEvent.registrationRejected(RegistrationRejected(userId: Self.user, reason: reason))
        #expect(try UserProfiles.rows(touchedBy: Self.recorded(rejected)).isEmpty)
        #expect(try row(after: rejected, Self.registered) != nil)
        #expect(try row(after: Self.registered, rejected)?.changedAt == Self.second(1))
    }

    @Test func `the view is one of people, found by status`() {
        #expect(UserProfiles.view == ViewDefinition("user_profiles", version: 2, indexes: [.init("status")]))
    }
}
