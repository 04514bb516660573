import EventSourcing
import Testing

@Suite struct PositionTests {
    @Test func `a token comes back from its text`() {
        for token in [PositionToken(context: "identity", sequence: 0), PositionToken(context: "projects", sequence: .max)] {
            #expect(PositionToken(token.description) == token)
        }
        #expect(PositionToken(context: "identity", sequence: 1234).description == "identity:1234")
    }

    @Test(arguments: [
        "", ":", "identity", "identity:", ":7", "identity:-1", "identity:+7", "identity:7.1", "identity:7:8", "identity:0x7", "identity: 7",
        "identity:7 ",
        "iden.tity:7", "identity:18446744073709551616", "*:7",
    ])
    func `what is not a context and a number is no token`(text: String) {
        #expect(PositionToken(text) == nil)
    }

    @Test func `positions are ordered by sequence and then by index`() {
        let positions = [Position(sequence: 1), Position(sequence: 1, index: 1), Position(sequence: 1, index: 2), Position(sequence: 2)]
        #expect(positions.reversed().sorted() == positions)
        #expect(positions.map(\.description) == ["1", "1.1", "1.2", "2"])
    }

    @Test(arguments: [
        ("identity.event.user.7", "IDENTITY_EVENTS"), ("identity.command.3.user.7", "IDENTITY_COMMANDS"),
        ("outcome.inbox.request", "OUTCOMES"),
        ("request.7", "REQUESTS"), ("position.identity", "POSITIONS"),
    ])
    func `every subject belongs to one stream`(subject: String, stream: String) {
        #expect(StreamName.holding(subject) == stream)
    }

    @Test(arguments: ["", "identity", "identity.fact.user.7"])
    func `a subject of no stream is held by none`(subject: String) {
        #expect(StreamName.holding(subject) == nil)
    }
}
