import EventSourcing
import JSON

/// Rejections in JSON: in an outcome, and beside the events that a rejection left behind.
enum RejectionCodec {
    static func text(of rejection: Rejection) -> String {
        var writer = JSONWriter()
        write(rejection, to: &writer)
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    static func write(_ rejection: Rejection, to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("code", rejection.code)
        writer.member("title", rejection.title)
        writer.member("status", Int64(rejection.status))
        if let pointer = rejection.pointer { writer.member("pointer", pointer) }
        writer.endObject()
    }

    static func read(_ value: borrowing JSONValue) -> Rejection? {
        guard let code = value.member("code")?.string, let title = value.member("title")?.string,
            let status = value.member("status")?.integer
        else { return nil }
        return Rejection(code: code, title: title, status: Int(status), pointer: value.member("pointer")?.string)
    }

    static func read(_ text: String) -> Rejection? {
        try? JSONDocument.withValue(parsing: Array(text.utf8)) { value throws(JSONError) in read(value) }
    }
}
