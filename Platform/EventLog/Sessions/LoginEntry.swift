internal import EventSourcing
internal import JSON

/// What waits for the client whose login succeeded, under the hash of the secret that it holds.
struct LoginEntry: Hashable, Sendable {
    let sessionID: String
    let expiresAt: Timestamp

    static func subject(of loginRequest: String) -> String { "session.login.\(loginRequest)" }
}

extension LoginEntry: JSONRepresentable {
    init(json: borrowing JSONValue) throws(JSONError) {
        var reader = try JSONObjectReader(json)
        sessionID = try reader.string("sessionId")
        expiresAt = try reader.converted("expiresAt", "a date-time") { Timestamp($0) }
    }

    func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("sessionId", sessionID)
        writer.member("expiresAt", expiresAt.description)
        writer.endObject()
    }
}
