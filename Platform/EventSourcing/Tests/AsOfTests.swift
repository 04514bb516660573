import EventSourcing
import Testing

@Suite struct AsOfTests {
    @Test func `what it says comes back from its text`() {
        let asOf = AsOf(PositionToken(context: "identity", sequence: 1234), at: 1_763_000_000_000)
        #expect(asOf.description == "identity:1234@1763000000000")
        #expect(AsOf(asOf.description) == asOf)
        #expect(AsOf(asOf.position, at: Timestamp(microseconds: 1_763_000_000_000_999)) == asOf)
    }

    @Test(arguments: [
        "", "@", "identity:1", "identity:1@", "identity:1@-5", "identity:1@+5", "identity:1@5 ", "identity@5",
        "identity:1@9223372036854775808",
    ])
    func `what is no position and time is refused`(text: String) {
        #expect(AsOf(text) == nil)
    }

    @Test(arguments: [("team:7", "team", "7"), ("user:a:b", "user", "a:b")])
    func `a channel's name comes back from its text`(text: String, kind: String, id: String) {
        let name = ChannelName(text)
        #expect(name?.kind == kind && name?.id == id && name?.description == text)
    }

    @Test(arguments: ["", "team", "team:", ":7", "team:a.b", "te am:7", "team:*", "team:>"])
    func `what could not stand in a subject is no channel`(text: String) {
        #expect(ChannelName(text) == nil)
    }
}
