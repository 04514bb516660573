import ArgumentParser
import JSON
import SchemaCompiler

/// `tributary schema check`: whether a change of the schemas would break anybody.
struct SchemaCheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Tell compatible changes of the schemas from breaking ones.",
        discussion: """
            Compares the schemas on disk with those of a revision of the git repository, the project's own and those of its examples, and says of each \
            change whether somebody who relies on the older rules would notice: a client whose command is refused, a stored event that can no longer be \
            read, a reader that refuses what is written now.

                tributary schema check --against main

            A breaking change of a command or an event needs a new version: raise `version`, keep the old shape below `previous`, and write the upcaster \
            that the compiler then asks for. Fails where a change breaks.
            """)

    @Option(help: "A branch, a tag or a commit.")
    var against: String

    @Option(help: "The root of the project.")
    var root = "."

    @Flag(help: "Print one JSON document.")
    var json = false

    func run() throws {
        let changes: [SchemaChange]
        do {
            changes = try SchemaEvolution.changes(ofProjectAt: root, since: against)
        } catch {
            throw LauncherError("\(error)")
        }
        if json { printJSON(changes) } else { printText(changes) }
        if changes.contains(where: \.isBreaking) { throw ExitCode.failure }
    }

    private func printText(_ changes: [SchemaChange]) {
        for change in changes {
            let place = change.pointer.isEmpty ? "" : " \(change.pointer)"
            print(
                "\(change.isBreaking ? "breaking  " : "compatible") \(change.file): \(change.kind) \(change.type)\(place) \(change.reason)")
        }
        let breaking = changes.count(where: \.isBreaking)
        let all = "\(changes.count) \(changes.count == 1 ? "change" : "changes") since \(against)"
        if changes.isEmpty {
            print("no schema has changed since \(against)")
        } else if breaking == 0 {
            print("\(all), none of which breaks anybody")
        } else {
            print(
                "\(all), \(breaking) of which would break somebody: raise the type's version, keep the old shape below `previous`, and write an upcaster"
            )
        }
    }

    private func printJSON(_ changes: [SchemaChange]) {
        var writer = JSONWriter()
        writer.beginObject()
        writer.member("against", against)
        writer.member("breaking", Int64(changes.count(where: \.isBreaking)))
        writer.member("changes", changes) { change, writer in
            writer.beginObject()
            writer.member("file", change.file)
            writer.member("kind", change.kind)
            writer.member("type", change.type)
            writer.member("pointer", change.pointer)
            writer.member("breaking", change.isBreaking)
            writer.member("reason", change.reason)
            writer.endObject()
        }
        writer.endObject()
        print(String(decoding: writer.bytes, as: UTF8.self))
    }
}
