internal import Foundation

/// A folder with schema files, and where the code that they describe goes.
///
/// A project has one at its root, `schema/`; each example has one of its own, `Examples/<Name>/schema/`; and so has the compiler's conformance suite.
/// What is generated stands in `Events/` beside it, a package for each language.
struct SchemaFolder: Sendable {
    /// What holds `schema/` and `Events/`, from the root of the project; empty or with a slash at its end.
    let place: String
    private let name: String

    /// From the root of the project: `schema`, `Examples/Bank/schema`.
    var path: String { "\(place)schema" }
    /// Below what folder generated files are looked for: `Events`, `Examples/Bank/Events`.
    var events: String { "\(place)Events" }

    private static let conformance = SchemaFolder(place: "Platform/SchemaCompiler/Conformance/", name: "tributary-conformance")

    /// Those of a project: its own first, then its examples by name.
    static func all(of root: URL) throws -> [SchemaFolder] {
        let all = all(withExamples: exampleNames(in: root))
        return [all[0]] + all.dropFirst().filter { $0.exists(in: root) }
    }

    /// The examples that stand on disk.
    static func exampleNames(in root: URL) -> [String] {
        (try? FileManager.default.contentsOfDirectory(atPath: root.appending(path: examples).path)) ?? []
    }

    /// Those that a project with these examples may have.
    static func all(withExamples names: [String]) -> [SchemaFolder] {
        let places = names.sorted().map { SchemaFolder(place: "\(examples)/\($0)/", name: "tributary-\($0.lowercased())") }
        return [SchemaFolder(place: "", name: "tributary")] + places + [conformance]
    }

    /// What holds the examples, from the root of the project.
    static let examples = "Examples"

    func exists(in root: URL) -> Bool { FileManager.default.fileExists(atPath: root.appending(path: path).path) }

    /// The files that its schemas describe, and its copies of the languages' runtimes.
    func files(in root: URL, runtimes: [String: [RenderedFile]]) throws -> [RenderedFile] {
        try SchemaCompiler.compile(schemas(in: root), place: place, name: name, runtimes: runtimes, examples: examples(in: root))
    }

    /// The schema files, by name.
    func schemas(in root: URL) throws -> [(path: String, text: String)] { try files(in: path, named: ".yaml", of: root) }

    /// The files with examples, by name; there may be none.
    private func examples(in root: URL) throws -> [(path: String, text: String)] {
        let folder = "\(path)/examples"
        guard FileManager.default.fileExists(atPath: root.appending(path: folder).path) else { return [] }
        return try files(in: folder, named: ".json", of: root)
    }

    private func files(in folder: String, named suffix: String, of root: URL) throws -> [(path: String, text: String)] {
        let names = try FileManager.default.contentsOfDirectory(atPath: root.appending(path: folder).path).filter { $0.hasSuffix(suffix) }
        return try names.sorted().map { name in
            (path: "\(folder)/\(name)", text: try String(contentsOf: root.appending(path: "\(folder)/\(name)"), encoding: .utf8))
        }
    }
}
