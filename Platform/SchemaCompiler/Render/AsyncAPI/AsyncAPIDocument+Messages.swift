internal import JSON

extension AsyncAPIDocument {
    func messages(_ writer: inout JSONWriter) {
        for type in (commands + events).flatMap(\.versions) { writer.object(type.name) { message(type, &$0) } }
        if !events.isEmpty { writer.object("batch") { batch(&$0) } }
    }

    private func message(_ type: ObjectType, _ writer: inout JSONWriter) {
        let messageType = type.messageType(in: context)
        writer.member("name", messageType)
        writer.member("title", type.isPrevious ? "\(type.messageName), version \(type.version)" : type.name)
        writer.member("summary", type.description)
        if type.isPrevious {
            writer.member("description", "Nobody writes it any more. Readers that find it in a stream turn it into \(newest(of: type)).")
            writer.member("tags", ["previous version"]) { name, writer in
                writer.beginObject()
                writer.member("name", name)
                writer.endObject()
            }
        }
        writer.member("contentType", "application/json")
        writer.member("traits", ["envelope"]) { name, writer in
            writer.beginObject()
            writer.member("$ref", "#/components/messageTraits/\(name)")
            writer.endObject()
        }
        headers(messageType, dataSchema: type.dataSchema(in: schema), &writer)
        writer.object("payload") { $0.member("$ref", "#/components/schemas/\(type.name)") }
        guard let payload = examples[messageType] else { return }
        writer.name("examples")
        writer.beginArray()
        writer.beginObject()
        writer.member("name", type.name.lowercasedFirst)
        writer.object("headers") { AsyncAPIEnvelope(type, in: schema, payload: payload).write(to: &$0) }
        writer.name("payload")
        writer.raw(payload.utf8)
        writer.endObject()
        writer.endArray()
    }

    private func newest(of type: ObjectType) -> String {
        schema.types.first { $0.messageName == type.messageName && !$0.isPrevious }?.messageType(in: context) ?? type.messageName
    }

    /// What the headers of a message hold that those of others do not.
    private func headers(_ messageType: String, dataSchema: String?, contentType: String = "application/json", _ writer: inout JSONWriter) {
        writer.object("headers") { writer in
            writer.member("type", "object")
            writer.object("properties") { writer in
                writer.object("ce-type") { $0.member("const", messageType) }
                writer.object("ce-datacontenttype") { $0.member("const", contentType) }
                if let dataSchema { writer.object("ce-dataschema") { $0.member("const", dataSchema) } }
            }
        }
    }

    private func batch(_ writer: inout JSONWriter) {
        writer.member("name", "tributary.\(context).batch")
        writer.member("title", "Several events of one decision")
        writer.member(
            "summary", "The events of one decision are stored together or not at all. Their cause, user and trace stand in the headers.")
        writer.member("contentType", AsyncAPIEnvelope.batchContentType)
        writer.member("traits", ["envelope"]) { name, writer in
            writer.beginObject()
            writer.member("$ref", "#/components/messageTraits/\(name)")
            writer.endObject()
        }
        headers("tributary.\(context).batch", dataSchema: nil, contentType: AsyncAPIEnvelope.batchContentType, &writer)
        writer.object("payload") { writer in
            writer.member("type", "array")
            writer.object("items") { AsyncAPIEnvelope.cloudEvent(of: events, in: context, &$0) }
        }
        let shown = events.compactMap { type in examples[type.messageType(in: context)].map { (type, $0) } }.prefix(2)
        guard !shown.isEmpty else { return }
        writer.name("examples")
        writer.beginArray()
        writer.beginObject()
        writer.member("name", "batch")
        writer.object("headers") { AsyncAPIEnvelope(batchIn: schema).write(to: &$0) }
        writer.name("payload")
        writer.beginArray()
        for (index, (type, payload)) in shown.enumerated() {
            writer.beginObject()
            AsyncAPIEnvelope(type, in: schema, payload: payload).writeCloudEvent(index, payload, to: &writer)
            writer.endObject()
        }
        writer.endArray()
        writer.endObject()
        writer.endArray()
    }
}
