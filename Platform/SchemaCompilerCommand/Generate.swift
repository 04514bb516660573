internal import ArgumentParser
internal import Foundation
internal import SchemaCompiler

/// Regenerates what the schemas of the project and of its examples describe.
@main
struct Generate: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "generate", abstract: "Turns schema/*.yaml into the code below Events/, and those of the examples too.",
        discussion: "The output is checked in. Run it after every change of a schema; `--check` is for the continuous integration.")

    @Flag(help: "Write nothing; list the files that are stale and fail if there are any.")
    var check = false

    @Option(help: "The root of the project.")
    var root = "."

    func run() throws {
        var errors = StandardError()
        let tree: GeneratedTree
        do {
            tree = try GeneratedTree(projectAt: root)
        } catch let error as SchemaError {
            print(error.description, to: &errors)
            throw ExitCode.failure
        }
        let stale = check ? try tree.stale() : try tree.write()
        for path in stale { print(path) }
        if check, !stale.isEmpty {
            print("stale: run `make generate` and commit what it writes", to: &errors)
            throw ExitCode.failure
        }
    }
}

/// Where errors go, so that the list of files stays clean.
private struct StandardError: TextOutputStream {
    mutating func write(_ text: String) { FileHandle.standardError.write(Data(text.utf8)) }
}
