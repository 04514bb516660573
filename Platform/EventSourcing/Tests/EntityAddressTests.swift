import EventSourcing
import Testing

@Suite struct EntityAddressTests {
    private let id = "01890a5d-ac96-774b-bcce-b302099a8057"

    @Test func `the subjects of an entity hold its context, its kind and its id`() throws {
        let address = try #require(EntityAddress(context: "identity", entity: "user", id: id))
        #expect(address.eventSubject == "identity.event.user.\(id)")
        #expect(address.commandSubject == "identity.command.\(Partition(of: id)).user.\(id)")
        #expect(address.description == "identity/user/\(id)")
    }

    @Test func `an address is read back from its event subject`() throws {
        let address = try #require(EntityAddress(context: "identity", entity: "user", id: id))
        #expect(EntityAddress(subject: address.eventSubject) == address)
    }

    @Test func `an address is read back from its command subject`() throws {
        let address = try #require(EntityAddress(context: "identity", entity: "user", id: id))
        #expect(EntityAddress(subject: address.commandSubject) == address)
    }

    @Test(arguments: [
        "", ".", "identity", "identity.event.user", "identity.event.user.", "identity.event..7", ".event.user.7", "identity.event.user.7.8",
        "identity.command.user.7", "identity.command.3.user.", "identity.fact.user.7", "identity.event.user.*", "identity.event.user.>",
        "outcome.inbox.request",
    ])
    func `a subject that is no entity's gives no address`(subject: String) {
        #expect(EntityAddress(subject: subject) == nil)
    }

    @Test(arguments: ["a", "7", "user-profile_2", "!~", "A:B/C", String(repeating: "x", count: 128)])
    func `printable ASCII of up to 128 bytes is a token`(text: String) {
        #expect(EntityAddress.isToken(text))
        #expect(EntityAddress(context: "c", entity: "e", id: text)?.id == text)
    }

    @Test(arguments: [
        "", " ", "a b", "a.b", "*", ">", "a*", "a>b", "a\tb", "a\r\nPUB x 0", "a\0", "\u{7F}", "é", "😀", String(repeating: "x", count: 129),
    ])
    func `what would mean something else in a subject is no token, in any part of an address`(text: String) {
        #expect(!EntityAddress.isToken(text))
        #expect(EntityAddress(context: text, entity: "user", id: "7") == nil)
        #expect(EntityAddress(context: "identity", entity: text, id: "7") == nil)
        #expect(EntityAddress(context: "identity", entity: "user", id: text) == nil)
    }

    @Test func `a kind of entity gives addresses in the context of its events`() {
        #expect(Lamp.address(of: "7")?.eventSubject == "house.event.lamp.7")
        #expect(Lamp.address(of: "7.8") == nil)
    }
}
