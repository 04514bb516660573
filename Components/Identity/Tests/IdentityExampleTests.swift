import IdentityComponent
import IdentityEvents
import PlatformTesting
import Testing

/// What the documents show of the context's messages.
@Suite struct IdentityExampleTests {
    @Test func `documents show the Controls, and one of every message`() throws {
        var examples = ExampleFile("schema/examples/identity.json")
        examples.add(Controls.commands, readable: IdentityCommand.readableTypes)
        examples.add(Controls.events, readable: IdentityEvent.readableTypes)
        try examples.check()
        #expect(examples.complaints == [])
    }
}
