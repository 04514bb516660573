import GreetingsEvents
import PlatformTesting
import Testing

/// What the documents show of the example's messages. They are made here: its component, which would have Controls, is written in Python.
@Suite struct GreetingsExampleTests {
    private static let person = "01930000-0000-7000-8000-00000000000a"

    @Test func `documents show one of every message`() throws {
        var examples = ExampleFile("Examples/Greetings/schema/examples/greetings.json")
        examples.add(
            [GreetingsCommand.greetPerson(GreetPerson(personId: Self.person, name: "Ada"))], readable: GreetingsCommand.readableTypes)
        examples.add(
            [GreetingsEvent.personGreeted(PersonGreeted(personId: Self.person, words: "Hello, Ada!", times: 1))],
            readable: GreetingsEvent.readableTypes)
        try examples.check()
        #expect(examples.complaints == [])
    }
}
