import EventSourcing
import GreetingsAggregator
import GreetingsEvents
import Testing

@Suite struct LastGreetingsTests {
    private static let person = "01930000-0000-7000-8000-00000000000a"

    private func greeted(_ words: String, times: Int64, at second: Int64) throws -> Recorded<GreetingsEvent> {
        let address = try #require(EntityAddress(context: "greetings", entity: "person", id: Self.person))
        return Recorded(
            .personGreeted(PersonGreeted(personId: Self.person, words: words, times: times)), of: address,
            at: Position(sequence: UInt64(times)), time: Timestamp(microseconds: second))
    }

    @Test func `a row holds the last greeting`() throws {
        var row: Greeting?
        for event in [try greeted("Hello", times: 1, at: 10), try greeted("Welcome back", times: 2, at: 20)] {
            #expect(LastGreetings.rows(touchedBy: event) == [Self.person])
            LastGreetings.apply(event, to: &row, id: Self.person)
        }
        #expect(row == Greeting(personId: Self.person, words: "Welcome back", times: 2, greetedAt: Timestamp(microseconds: 20)))
    }
}
