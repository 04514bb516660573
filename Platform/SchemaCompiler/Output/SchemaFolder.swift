internal import Foundation

/// A folder with schema files, and where the code that they describe goes.
///
/// A project has one at its root, `schema/`, whose contexts each get a folder below `Events/Swift`; and each example has one of its own,
/// `Examples/<Name>/schema/`, with a single context whose code goes to `Examples/<Name>/Events`.
struct SchemaFolder: Sendable {
    /// From the root of the project: `schema`, `Examples/Bank/schema`.
    let path: String
    /// Below what folder generated files are looked for: `Events`, `Examples/Bank/Events`.
    let events: String
    /// Nil at the root of the project.
    private let example: String?

    private init(example: String?) {
        let place = example.map { "Examples/\($0)/" } ?? ""
        path = "\(place)schema"
        events = "\(place)Events"
        self.example = example
    }

    /// Those of a project, its own first, then its examples by name.
    static func all(of root: URL) throws -> [SchemaFolder] {
        let examples = (try? FileManager.default.contentsOfDirectory(atPath: root.appending(path: "Examples").path)) ?? []
        return [SchemaFolder(example: nil)]
            + examples.sorted().map(SchemaFolder.init(example:)).filter { folder in
                FileManager.default.fileExists(atPath: root.appending(path: folder.path).path)
            }
    }

    /// The files that its schemas describe.
    func files(in root: URL) throws -> [RenderedFile] {
        let folder = root.appending(path: path).path
        let schemas = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".yaml") }.sorted()
        if example != nil, schemas.count > 1 {
            throw SchemaError(
                file: "\(path)/\(schemas[1])", line: 1, pointer: "", message: "an example has one context, and \(schemas[0]) is one")
        }
        return try schemas.flatMap { name in
            let text = try String(contentsOf: root.appending(path: "\(path)/\(name)"), encoding: .utf8)
            return try SchemaCompiler.compile(text, file: "\(path)/\(name)", into: example == nil ? nil : events)
        }
    }
}
