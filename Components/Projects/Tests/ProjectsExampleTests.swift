import PlatformTesting
import ProjectsComponent
import ProjectsEvents
import Testing

/// What the documents show of the context's messages.
@Suite struct ProjectsExampleTests {
    @Test func `documents show the Controls, and one of every message`() throws {
        var examples = ExampleFile("schema/examples/projects.json")
        examples.add(Controls.commands, readable: ProjectsCommand.readableTypes)
        examples.add(Controls.events, readable: ProjectsEvent.readableTypes)
        try examples.check()
        #expect(examples.complaints == [])
    }
}
