internal import JSON

/// One context as an AsyncAPI document: where its messages go, who sends them, and what they are.
struct AsyncAPIDocument {
    let schema: Schema
    /// Payloads by their CloudEvents type.
    let examples: [String: String]

    init(_ schema: Schema, examples: [String: String]) {
        self.schema = schema
        self.examples = examples
    }

    var context: String { schema.context }
    var commands: [ObjectType] { schema.types(in: .commands) }
    var events: [ObjectType] { schema.types(in: .events) }
    /// The kinds of entities that commands are addressed to, in the order of the file.
    var targets: [String] {
        commands.compactMap(\.target?.entity).reduce(into: []) { targets, entity in if !targets.contains(entity) { targets.append(entity) }
        }
    }

    /// From whose view the document is written.
    private var author: String {
        schema.decides
            ? "the component that handles the context's commands and writes its events"
            : "whoever writes the context's events; there are no commands"
    }

    var yaml: String {
        var writer = JSONWriter(reservingCapacity: 1 << 16)
        writer.beginObject()
        writer.member("asyncapi", "3.0.0")
        writer.object("info") { writer in
            writer.member("title", "The context \(context)")
            writer.member("version", "1.0.0")
            writer.member(
                "description",
                "\(schema.description) Each message has a version of its own, in its type. The document is written from the view of \(author)."
            )
        }
        writer.member("defaultContentType", "application/json")
        writer.object("channels") { channels(&$0) }
        writer.object("operations") { operations(&$0) }
        writer.object("components") { writer in
            writer.object("messages") { messages(&$0) }
            writer.object("messageTraits") { $0.object("envelope") { AsyncAPIEnvelope.trait(&$0) } }
            writer.object("schemas") { schemas(&$0) }
        }
        writer.endObject()
        do throws(JSONError) {
            return try YAMLText.text(ofJSON: writer.bytes)
        } catch {
            preconditionFailure("what the writer writes is JSON: \(error)")
        }
    }

    private func channels(_ writer: inout JSONWriter) {
        for target in targets {
            writer.object(channel(of: target)) { writer in
                writer.member("address", "\(context).command.{partition}.\(target).{id}")
                writer.member("description", "Commands to one \(target). They are handled in order.")
                list(commands.filter { $0.target?.entity == target }.flatMap(\.versions).map(\.name), &writer)
                writer.object("parameters") { writer in
                    writer.object("partition") { writer in
                        writer.member("description", "FNV-1a-32 of the id's UTF-8, modulo 16.")
                        writer.member("enum", (0..<16).map { String($0) }) { text, writer in writer.value(text) }
                    }
                    writer.object("id") { writer in
                        writer.member("description", "The id of the \(target).")
                        let properties = Set(commands.filter { $0.target?.entity == target }.compactMap(\.target?.property))
                        if properties.count == 1, let property = properties.first {
                            writer.member("location", "$message.payload#/\(property)")
                        }
                    }
                }
            }
        }
        guard !events.isEmpty else { return }
        writer.object("events") { writer in
            writer.member("address", "\(context).event.{entity}.{id}")
            writer.member(
                "description",
                "What \(schema.decides ? "was decided about" : "has happened to") one entity, in order and \(schema.kept). A decision with several events is one message, a batch."
            )
            list(events.flatMap(\.versions).map(\.name) + ["batch"], &writer)
            writer.object("parameters") { writer in
                writer.object("entity") { $0.member("description", "The kind of entity, one token of a subject.") }
                writer.object("id") { $0.member("description", "The id of the entity, one token of a subject.") }
            }
        }
    }

    private func list(_ messages: [String], _ writer: inout JSONWriter) {
        writer.object("messages") { writer in
            for name in messages { writer.object(name) { $0.member("$ref", "#/components/messages/\(name)") } }
        }
    }

    private func channel(of target: String) -> String {
        target.split { $0 == "-" || $0 == "_" }.enumerated().map {
            $0.offset == 0 ? String($0.element) : String($0.element).capitalizedFirst
        }.joined()
            + "Commands"
    }

    private func operations(_ writer: inout JSONWriter) {
        for target in targets {
            let messages = commands.filter { $0.target?.entity == target }.flatMap(\.versions).map(\.name)
            operation("handle\(channel(of: target).capitalizedFirst)", "receive", channel(of: target), messages, &writer)
        }
        if !events.isEmpty { operation("writeEvents", "send", "events", events.map(\.name) + ["batch"], &writer) }
    }

    private func operation(_ name: String, _ action: String, _ channel: String, _ messages: [String], _ writer: inout JSONWriter) {
        writer.object(name) { writer in
            writer.member("action", action)
            writer.object("channel") { $0.member("$ref", "#/channels/\(channel)") }
            writer.member("messages", messages) { message, writer in
                writer.beginObject()
                writer.member("$ref", "#/channels/\(channel)/messages/\(message)")
                writer.endObject()
            }
        }
    }

    private func schemas(_ writer: inout JSONWriter) {
        for definition in schema.definitions {
            writer.name(definition.name)
            writer.raw(ComponentSchema(definition, marks: true).json.utf8)
        }
        for type in (commands + events).flatMap(\.versions) {
            writer.name(type.name)
            writer.raw(ComponentSchema(type, marks: true).json.utf8)
        }
    }
}

extension JSONWriter {
    /// A member that is an object, whose members the body writes.
    mutating func object(_ name: String, _ body: (inout JSONWriter) -> Void) {
        self.name(name)
        beginObject()
        body(&self)
        endObject()
    }
}
