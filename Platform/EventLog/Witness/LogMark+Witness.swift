import JSON

/// A mark as the payload of a witness' message: JSON, so that people can read it.
extension LogMark {
    var witnessPayload: [UInt8] {
        var writer = JSONWriter()
        writer.beginObject()
        writer.member("created", created)
        writer.member("position", Int64(position))
        writer.member("id", messageID)
        writer.endObject()
        return writer.bytes
    }

    /// Nil where the bytes are not one.
    init?(witness payload: [UInt8]) {
        let mark = try? JSONDocument.withValue(parsing: payload) { value throws(JSONError) -> LogMark? in
            guard let created = value.member("created")?.string, let position = value.member("position")?.integer, position >= 0,
                let id = value.member("id")?.string
            else { return nil }
            return LogMark(created: created, position: UInt64(position), messageID: id)
        }
        guard let mark = mark ?? nil else { return nil }
        self = mark
    }
}
