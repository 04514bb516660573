internal import Yams

/// Reads a schema file: JSON Schema 2020-12 in YAML, one file a context, and only what the renderers can enforce.
///
/// A keyword that is not understood is an error, never ignored: a constraint that is written down holds.
struct SchemaParser {
    let file: String
    private(set) var definitions: [Definition] = []
    /// Every type's name, to find two of one name.
    private var names: Set<String> = []
    /// The names below `$defs`, known before the first of them is read.
    private(set) var definitionNames: Set<String> = []

    private static let dialect = "https://json-schema.org/draft/2020-12/schema"

    private init(file: String) { self.file = file }

    static func parse(_ text: String, file: String) throws(SchemaError) -> Schema {
        var parser = SchemaParser(file: file)
        return try parser.schema(try parser.root(of: text))
    }

    private func root(of text: String) throws(SchemaError) -> SchemaNode {
        do {
            guard let node = try Yams.compose(yaml: text) else {
                throw SchemaError(file: file, line: 1, pointer: "", message: "the file is empty")
            }
            return SchemaNode(yaml: node, file: file, pointer: "")
        } catch let error as SchemaError {
            throw error
        } catch {
            throw SchemaError(file: file, line: Self.line(of: error), pointer: "", message: "not YAML: \(Self.problem(in: error))")
        }
    }

    private mutating func schema(_ root: SchemaNode) throws(SchemaError) -> Schema {
        let sections = Schema.Section.allCases.map(\.rawValue)
        try root.refuseKeywords(except: Set(sections + ["$schema", "context", "description", "x-kept"]))
        let dialect = try root.required("$schema")
        guard try dialect.string() == Self.dialect else { throw dialect.error("must be \(Self.dialect)") }
        let contextNode = try root.required("context")
        let context = try contextNode.string()
        guard context.wholeMatch(of: /[a-z][a-z0-9]*/) != nil else {
            throw contextNode.error("must be one word in lower case: it stands in subjects and in names of modules")
        }
        let description = try root.required("description").string()
        let keptDays = try keptDays(of: root)
        definitionNames = Set(try root.member(Schema.Section.definitions.rawValue)?.members().map(\.name) ?? [])
        for (name, node) in try root.member(Schema.Section.definitions.rawValue)?.members() ?? [] {
            definitions.append(try definition(name, node))
        }
        var types: [ObjectType] = []
        for section in Schema.Section.allCases where section != .definitions {
            for (name, node) in try root.member(section.rawValue)?.members() ?? [] {
                types.append(try object(name, node, in: section))
            }
        }
        return Schema(file: file, context: context, description: description, keptDays: keptDays, definitions: definitions, types: types)
    }

    /// Reads for how long events are kept: `x-kept: 14 days`.
    private func keptDays(of root: SchemaNode) throws(SchemaError) -> Int? {
        guard let kept = root.member("x-kept") else { return nil }
        guard let days = try kept.string().wholeMatch(of: /([1-9][0-9]{0,3}) days/).flatMap({ Int($0.output.1) }) else {
            throw kept.error("must be a number of days, as in 14 days; leave it out where events are kept for ever")
        }
        guard root.member(Schema.Section.commands.rawValue) == nil else {
            throw kept.error("what is decided is decided by all earlier events: a context with commands keeps its events for ever")
        }
        return days
    }

    /// Takes a type's name, or says why it cannot be one.
    mutating func claim(_ name: String, for node: SchemaNode) throws(SchemaError) {
        guard name.wholeMatch(of: /[A-Z][A-Za-z0-9]*/) != nil else {
            throw node.error("a type is named in letters and digits and begins with a capital, as in RegisterUser")
        }
        guard names.insert(name).inserted else { throw node.error("the name ‘\(name)’ is taken by another type of this file") }
    }

    private static func line(of error: any Error) -> Int {
        switch error as? YamlError {
        case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _): mark.line
        case .duplicatedKeysInMapping(_, let context): context.mark.line
        default: 1
        }
    }

    private static func problem(in error: any Error) -> String {
        switch error as? YamlError {
        case .scanner(_, let problem, _, _), .parser(_, let problem, _, _), .composer(_, let problem, _, _): problem
        case .duplicatedKeysInMapping(let keys, _): "‘\(keys.map(\.description).sorted().joined(separator: ", "))’ stands twice"
        default: "\(error)"
        }
    }
}
