import ArgumentParser

/// `tributary schema`: what developers ask about the vocabulary.
struct SchemaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema", abstract: "Look after the vocabulary in schema/.", subcommands: [SchemaCheckCommand.self])
}
