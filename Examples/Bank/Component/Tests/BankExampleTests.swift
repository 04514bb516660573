import BankComponent
import BankEvents
import PlatformTesting
import Testing

/// What the documents show of the context's messages.
@Suite struct BankExampleTests {
    @Test func `documents show the Controls, and one of every message`() throws {
        var examples = ExampleFile("Examples/Bank/schema/examples/bank.json")
        examples.add(Controls.commands, readable: BankCommand.readableTypes)
        examples.add(Controls.events, readable: BankEvent.readableTypes)
        try examples.check()
        #expect(examples.complaints == [])
    }
}
