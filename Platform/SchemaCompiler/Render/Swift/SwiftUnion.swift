/// The closed union of a context's commands, or of its events.
struct SwiftUnion {
    let name: String
    private let kind: Kind
    private let types: [ObjectType]
    private let schema: Schema
    private var context: String { schema.context }

    private enum Kind: String {
        case command, event
    }

    static func all(of schema: Schema) -> [SwiftUnion] {
        [(Kind.command, Schema.Section.commands), (Kind.event, .events)].compactMap { kind, section in
            let types = schema.types(in: section)
            guard !types.isEmpty else { return nil }
            let name = schema.context.capitalizedFirst + kind.rawValue.capitalizedFirst
            return SwiftUnion(name: name, kind: kind, types: types, schema: schema)
        }
    }

    var source: SwiftSource {
        var source = SwiftSource()
        source.imports = ["EventSourcing", "JSON"]
        source.comment("Every \(kind.rawValue) of the context \(context).")
        // An event is looked at by every view of an aggregator: a copy is then one count more, instead of one for each of a dozen texts.
        let storage = kind == .event ? "indirect " : ""
        source.block("public \(storage)enum \(name): \(kind.rawValue.capitalizedFirst)Union") { source in
            for type in types {
                source.comment(type.description)
                source.line("case \(label(type))(\(type.name))")
            }
            source.line("")
            source.line("public static let context = \"\(context)\"")
            source.line("")
            source.list(
                "public static let readableTypes: Set<String> = [",
                types.flatMap(\.versions).map { "\"\($0.messageType(in: context))\"" }, "]")
            if kind == .event, let days = schema.keptDays {
                source.line("")
                source.comment("For how many days the stream keeps an event.")
                source.line("public static let keptDays = \(days)")
            }
            personalMembers(&source)
            source.line("")
            each(&source, "public var messageType: MessageType", pattern: label) { "\($0.name).messageType" }
            if kind == .command {
                source.line("")
                each(&source, "public var address: EntityAddress", pattern: { "\(label($0))(let command)" }) { _ in "command.address" }
            }
        }
        source.line("")
        codec(&source)
        return source
    }

    private func label(_ type: ObjectType) -> String { SwiftName.identifier(type.name.lowercasedFirst) }

    private func personalMembers(_ source: inout SwiftSource) {
        let marked = types.flatMap(\.versions).map { ($0.messageType(in: context), $0.personalPointers(in: schema)) }.filter {
            !$0.1.isEmpty
        }
        guard !marked.isEmpty else { return }
        source.line("")
        source.line("public static let personalMembers: [String: Set<String>] = [")
        source.indented { source in
            for (type, pointers) in marked {
                source.list("\"\(type)\": [", pointers.map { "\"\($0)\"" }, "],")
            }
        }
        source.line("]")
    }

    private func codec(_ source: inout SwiftSource) {
        source.block("extension \(name): JSONMessageUnion") { source in
            source.block("public static func decode(type: String, json: borrowing JSONValue) throws(JSONError) -> \(name)?") { source in
                source.line("switch type {")
                for type in types {
                    for (steps, version) in type.versions.enumerated() {
                        let upcast = String(repeating: ".upcast()", count: steps)
                        source.line(
                            "case \"\(version.messageType(in: context))\": .\(label(type))(try \(version.name)(json: json)\(upcast))")
                    }
                }
                source.line("default: nil")
                source.line("}")
            }
            source.line("")
            each(&source, "public func write(to writer: inout JSONWriter)", pattern: { "\(label($0))(let \(kind.rawValue))" }) { _ in
                "\(kind.rawValue).write(to: &writer)"
            }
        }
    }

    /// A switch over the cases.
    private func each(_ source: inout SwiftSource, _ head: String, pattern: (ObjectType) -> String, _ value: (ObjectType) -> String) {
        source.block(head) { source in
            source.line("switch self {")
            for type in types { source.line("case .\(pattern(type)): \(value(type))") }
            source.line("}")
        }
    }
}
