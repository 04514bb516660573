internal import JSON

/// The headers of a message, as a schema and as an example.
struct AsyncAPIEnvelope {
    static let batchContentType = "application/cloudevents-batch+json"

    private let type: String
    private let source: String
    /// Nil for events: which kind of entity an event is about, its schema does not say.
    private let subject: String?
    private let contentType: String
    private let dataSchema: String?

    private static let exampleID = "01930000-0000-7000-8000-0000000000f0"
    private static let exampleTime = "2026-11-21T09:30:00.000000Z"

    init(_ type: ObjectType, in schema: Schema, payload: String) {
        self.type = type.messageType(in: schema.context)
        source = "/\(schema.context)/\(type.section == .commands ? "application" : "component")"
        subject = type.target.flatMap { target in Self.text(target.property, in: payload).map { "\(target.entity)/\($0)" } }
        contentType = "application/json"
        dataSchema = type.dataSchema(in: schema)
    }

    init(batchIn schema: Schema) {
        type = "tributary.\(schema.context).batch"
        source = "/\(schema.context)/component"
        subject = nil
        contentType = Self.batchContentType
        dataSchema = nil
    }

    private static func text(_ member: String, in payload: String) -> String? {
        try? JSONDocument.withValue(parsing: Array(payload.utf8)) { root throws(JSONError) in root.member(member)?.string }
    }

    /// Writes the members of an example.
    func write(to writer: inout JSONWriter) {
        writer.member("ce-specversion", "1.0")
        writer.member("ce-id", Self.exampleID)
        writer.member("ce-type", type)
        writer.member("ce-source", source)
        writer.member("ce-time", Self.exampleTime)
        writer.member("ce-datacontenttype", contentType)
        if let subject { writer.member("ce-subject", subject) }
        if let dataSchema { writer.member("ce-dataschema", dataSchema) }
    }

    /// Writes the members of an event within a batch.
    func writeCloudEvent(_ index: Int, _ payload: String, to writer: inout JSONWriter) {
        writer.member("specversion", "1.0")
        writer.member("id", "\(Self.exampleID)/\(index)")
        writer.member("type", type)
        writer.member("source", source)
        writer.member("time", Self.exampleTime)
        if let dataSchema { writer.member("dataschema", dataSchema) }
        writer.member("datacontenttype", contentType)
        writer.name("data")
        writer.raw(payload.utf8)
    }

    /// What all messages' headers are.
    private static let headers: [(name: String, description: String, rules: [(String, String)])] = [
        ("ce-specversion", "The version of CloudEvents.", [("const", "1.0")]),
        ("ce-id", "The message's own id, and NATS' Nats-Msg-Id.", []),
        ("ce-type", "The type and version: tributary.<context>.<Name>.v<version>.", []),
        ("ce-source", "Who wrote the message, as in /identity/component.", []),
        ("ce-time", "When, in UTC with six decimals.", [("format", "date-time")]),
        ("ce-datacontenttype", "The form of the body.", []),
        ("ce-subject", "The entity that the message is about: <entity>/<id>.", []),
        ("ce-dataschema", "The fingerprint of the rules that the payload follows.", []),
        ("ce-correlationid", "The request that started the chain of messages to which this one belongs.", []),
        ("ce-causationid", "The message that caused this one.", []),
        ("ce-causationposition", "Where the cause stands in its stream, in decimal.", [("pattern", "^[0-9]+$")]),
        ("ce-userid", "On whose behalf.", []),
        ("traceparent", "W3C Trace Context.", []),
    ]

    private static let required = ["ce-specversion", "ce-id", "ce-type", "ce-source", "ce-time"]

    /// Writes the members of the trait that every message has.
    static func trait(_ writer: inout JSONWriter) {
        writer.object("headers") { writer in
            writer.member("type", "object")
            writer.member("required", required) { name, writer in writer.value(name) }
            writer.object("properties") { writer in
                for header in headers {
                    writer.object(header.name) { writer in
                        writer.member("type", "string")
                        writer.member("description", header.description)
                        for rule in header.rules {
                            writer.name(rule.0)
                            writer.value(rule.1)
                        }
                    }
                }
            }
        }
        writer.object("correlationId") { writer in
            writer.member("description", "The request that started it all.")
            writer.member("location", "$message.header#/ce-correlationid")
        }
    }

    /// Writes the schema of an event within a batch.
    static func cloudEvent(of events: [ObjectType], in context: String, _ writer: inout JSONWriter) {
        writer.member("type", "object")
        writer.member("required", ["specversion", "id", "type", "source", "time", "data"]) { name, writer in writer.value(name) }
        writer.object("properties") { writer in
            for header in headers.prefix(8) where header.name != "ce-datacontenttype" && header.name != "ce-type" {
                writer.object(String(header.name.dropFirst(3))) { writer in
                    writer.member("type", "string")
                    for rule in header.rules {
                        writer.name(rule.0)
                        writer.value(rule.1)
                    }
                }
            }
            writer.object("type") { writer in
                writer.member("enum", events.flatMap(\.versions).map { $0.messageType(in: context) }) { type, writer in writer.value(type) }
            }
            writer.object("datacontenttype") { $0.member("const", "application/json") }
            writer.object("data") { writer in
                writer.member("anyOf", events.flatMap(\.versions).map(\.name)) { name, writer in
                    writer.beginObject()
                    writer.member("$ref", "#/components/schemas/\(name)")
                    writer.endObject()
                }
            }
        }
    }
}
