import EventSourcing
import IdentityEvents
import Testing

@testable import IdentityComponent

@Suite struct ModifyUserTests {
    private let id = Controls.userId

    private func decide(_ command: ModifyUser, after past: [IdentityEvent]) -> Decision<IdentityEvent> {
        ModifyUserHandler().decide(command, User(folding: past), ())
    }

    @Test func `an active user is modified`() {
        #expect(decide(Controls.modifyUser, after: Controls.active) == .accepted(.userModified(Controls.userModified)))
    }

    @Test func `a locked user is modified`() {
        #expect(decide(Controls.modifyUser, after: Controls.locked) == .accepted(.userModified(Controls.userModified)))
    }

    @Test func `nobody is modified who is not registered`() {
        #expect(decide(Controls.modifyUser, after: Controls.absent) == .rejected(.userUnknown))
    }

    @Test func `a closed account is not modified`() {
        #expect(decide(Controls.modifyUser, after: Controls.closed) == .rejected(.accountClosed))
    }

    @Test func `a modification must name a field`() {
        #expect(decide(ModifyUser(userId: id), after: Controls.active) == .rejected(.nothingToModify))
        #expect(decide(ModifyUser(userId: id), after: Controls.locked) == .rejected(.nothingToModify))
    }

    @Test func `that there is no such user is said before that nothing was named`() {
        #expect(decide(ModifyUser(userId: id), after: Controls.absent) == .rejected(.userUnknown))
        #expect(decide(ModifyUser(userId: id), after: Controls.closed) == .rejected(.accountClosed))
    }

    @Test func `only what differs is recorded`() {
        let command = ModifyUser(userId: id, firstName: "Ada", lastName: "King", picture: "https://example.com/ada.png", locale: "en-GB")
        let expected = UserModified(userId: id, lastName: "King", picture: "https://example.com/ada.png")
        #expect(decide(command, after: Controls.active) == .accepted(.userModified(expected)))
    }

    @Test func `nothing is recorded where nothing differs`() {
        #expect(decide(ModifyUser(userId: id, firstName: "Ada", lastName: "Lovelace"), after: Controls.active) == .accepted([]))
    }

    @Test func `an empty text removes what is there`() {
        let expected = UserModified(userId: id, lastName: "", locale: "")
        #expect(decide(ModifyUser(userId: id, lastName: "", locale: ""), after: Controls.active) == .accepted(.userModified(expected)))
    }

    @Test func `removing what is not there changes nothing`() {
        #expect(decide(ModifyUser(userId: id, picture: ""), after: Controls.active) == .accepted([]))
        let removed = Controls.active + [.userModified(UserModified(userId: id, lastName: ""))]
        #expect(decide(ModifyUser(userId: id, lastName: ""), after: removed) == .accepted([]))
    }
}
