import EventSourcing
import JSON

/// What the REQUESTS stream holds of a request, under `request.<id>` for 24 hours.
struct RequestRecord: Equatable, JSONRepresentable {
    let fingerprint: String
    let owner: String
    let inbox: String

    static func subject(of requestID: String) -> String { "request.\(requestID)" }

    init(_ request: CommandRequest) {
        fingerprint = request.fingerprint
        owner = request.owner
        inbox = request.inbox
    }

    init(json: borrowing JSONValue) throws(JSONError) {
        var reader = try JSONObjectReader(json)
        fingerprint = try reader.string("fingerprint")
        owner = try reader.string("owner")
        inbox = try reader.string("inbox")
    }

    func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("fingerprint", fingerprint)
        writer.member("owner", owner)
        writer.member("inbox", inbox)
        writer.endObject()
    }
}
