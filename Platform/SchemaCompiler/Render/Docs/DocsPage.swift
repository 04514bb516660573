/// The page of one context.
struct DocsPage {
    private let schema: Schema
    private let examples: [String: String]

    init(_ schema: Schema, examples: [String: String]) {
        self.schema = schema
        self.examples = examples
    }

    private var context: String { schema.context }

    /// The whole page without a line break at its end.
    var text: String {
        var parts = ["# \(context)", schema.description]
        parts += section("Commands", .commands, "What may be asked for. Each goes to one entity, which decides about it.")
        parts += section(
            "Events", .events,
            "What \(schema.decides ? "was decided" : "has happened"). An event stands in its entity's stream, `\(context).event.<entity>.<id>`, \(schema.kept)."
        )
        parts += section("Requests", .requests, "Bodies of HTTP requests.")
        parts += section("View data", .views, "What readers are shown: computed from events, a moment behind.")
        let definitions = schema.definitions.flatMap(self.definition)
        if !definitions.isEmpty { parts += ["## Values", "What several of them have."] + definitions }
        return parts.joined(separator: "\n\n")
    }

    private func section(_ title: String, _ section: Schema.Section, _ introduction: String) -> [String] {
        let types = schema.types(in: section)
        return types.isEmpty ? [] : ["## \(title)", introduction] + types.flatMap(type)
    }

    private func type(_ type: ObjectType) -> [String] {
        var parts = ["### \(type.name)", Markdown.escaped(type.description)]
        if type.isMessage { parts.append(facts(of: type)) }
        parts.append(table(of: type))
        if let example = examples[type.messageType(in: context)], type.isMessage { parts.append(Markdown.json(example)) }
        for previous in type.previous.reversed() {
            parts += [
                "#### \(type.name), version \(previous.version)", "Nobody writes it any more; readers are shown the newest.",
                facts(of: previous),
            ]
            parts.append(table(of: previous))
            if let example = examples[previous.messageType(in: context)] { parts.append(Markdown.json(example)) }
        }
        return parts
    }

    private func facts(of type: ObjectType) -> String {
        var facts = ["* type: `\(type.messageType(in: context))`", "* schema: `\(type.dataSchema(in: schema))`"]
        if let target = type.target { facts.append("* subject: `\(context).command.<partition>.\(target.entity).<\(target.property)>`") }
        return facts.joined(separator: "\n")
    }

    private func table(of type: ObjectType) -> String {
        let hasMarks = type.properties.contains { $0.mark != nil }
        var rows = [
            "| member | type | rules | needed |\(hasMarks ? " covered |" : "") |", "|---|---|---|---|\(hasMarks ? "---|" : "")---|",
        ]
        for property in type.properties {
            let (kind, rules) = DocsRules.words(of: property.type, in: schema)
            let cells = ["`\(property.name)`", kind, rules, property.isRequired ? "yes" : ""]
            let mark = hasMarks ? [property.mark.map(words) ?? ""] : []
            rows.append("| " + (cells + mark + [Markdown.cell(property.description)]).joined(separator: " | ") + " |")
        }
        return rows.joined(separator: "\n") + (type.isClosed ? "\n\nOther members are refused." : "")
    }

    private func words(of mark: Mark) -> String {
        switch mark {
        case .person(let property): "of `\(property)`"
        case .caller: "of the caller"
        case .secret: "secret"
        }
    }

    private func definition(_ definition: Definition) -> [String] {
        var parts = ["### \(definition.name)", Markdown.escaped(definition.description)]
        switch definition.type {
        case .object(let object): parts.append(table(of: object))
        case .enumeration(let cases): parts.append("One of " + cases.map { "`\($0)`" }.joined(separator: ", ") + ".")
        case .value(let type):
            let (kind, rules) = DocsRules.words(of: type, in: schema)
            parts.append(rules.isEmpty ? "Type: \(kind)." : "Type: \(kind); \(rules).")
        }
        return parts
    }
}
