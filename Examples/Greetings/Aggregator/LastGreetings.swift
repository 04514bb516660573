public import EventSourcing
public import GreetingsEvents

/// The view `greetings`: one row a person, with how they were greeted last.
public enum LastGreetings: Projection {
    public static let view = ViewDefinition("greetings", version: 1)

    public static func rows(touchedBy event: Recorded<GreetingsEvent>) -> [String] {
        switch event.event {
        case .personGreeted: [event.address.id]
        }
    }

    public static func apply(_ event: Recorded<GreetingsEvent>, to row: inout Greeting?, id: String) {
        switch event.event {
        case .personGreeted(let greeted):
            row = Greeting(personId: greeted.personId, words: greeted.words, times: greeted.times, greetedAt: event.time)
        }
    }
}
