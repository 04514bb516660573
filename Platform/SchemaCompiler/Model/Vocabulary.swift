/// The contexts of one `schema/` folder, whose types share a package in each language.
struct Vocabulary: Sendable {
    /// The folder that holds `schema/` and `Events/`, from the root of the project; empty for the project's own, else with a slash at its end.
    let place: String
    /// What packages are named after: `tributary` for the project's own, `tributary-bank` for an example.
    let name: String
    /// By the name of the file.
    let schemas: [Schema]
    /// The hand-written part of each language's package, by the language; the paths are from the folder of the package's runtime.
    let runtimes: [String: [RenderedFile]]
    /// A payload of each message as JSON, by its CloudEvents type; a message may have none.
    let examples: [String: String]

    /// The folder of one language's package.
    func folder(_ language: String) -> String { "\(place)Events/\(language)" }

    /// The folder of the schemas, as it stands in the first line of what belongs to no single context.
    var source: String { "\(place)schema/" }
}
