import EventSourcing
import Testing

@Suite struct EntityAddressTests {
    private static let id = "01930000-0000-7000-8000-000000000001"

    @Test func `an address is read back from the subjects it makes`() throws {
        let address = try #require(EntityAddress(context: "identity", entity: "user", id: Self.id))
        #expect(EntityAddress(subject: address.eventSubject) == address)
        #expect(EntityAddress(subject: address.commandSubject) == address)
    }

    @Test(arguments: [
        "", ".", "identity", "identity.event.user", "identity.event.user.", ".event.user.1", "identity.event..1", "identity.event.user.1.2",
        "identity.command.user.1", "identity.command.3.user.1.2", "identity.events.user.1", "identity.event.user.a b",
        "identity.event.user.*",
        "identity.event.user.>", "identity.event.user.é",
    ])
    func `another subject is nobody's`(subject: String) { #expect(EntityAddress(subject: subject) == nil) }

    @Test func `a token has 1 to 128 bytes of printable ASCII`() {
        #expect(EntityAddress.isToken("a"))
        #expect(EntityAddress.isToken(String(repeating: "~", count: 128)))
        #expect(!EntityAddress.isToken(String(repeating: "~", count: 129)))
        for text in ["", " ", "a b", "a.b", "*", ">", "\u{7F}", "\u{0}", "ü"] { #expect(!EntityAddress.isToken(text), "\(text)") }
    }
}
