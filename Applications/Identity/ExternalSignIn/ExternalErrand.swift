internal import EventSourcing
internal import JSON

/// What somebody is sent to an issuer for. It travels in the sealed cookie, chosen before the browser leaves: so a callback that comes twice is the same
/// request twice.
struct ExternalErrand: Hashable, Sendable {
    enum Purpose: Hashable, Sendable {
        /// To sign in, with the session that begins then, and the id of the person if it is a new one.
        case login(sessionID: String, newUserID: String)
        /// To sign in by the identity from now on too: the person, and the session that says so.
        case link(userID: String, sessionID: String)
    }

    /// The id of the command that ends it.
    let requestID: String
    /// The connection of the gateway that the outcome is told to, if any.
    let connection: String?
    let purpose: Purpose

    init(_ purpose: Purpose, connection: String?, at now: Timestamp) {
        requestID = UniqueID.make(at: now)
        self.connection = connection
        self.purpose = purpose
    }
}

extension ExternalErrand: JSONRepresentable {
    init(json: borrowing JSONValue) throws(JSONError) {
        var reader = try JSONObjectReader(json)
        requestID = try reader.string("request")
        connection = try reader.optionalString("connection")
        let sessionID = try reader.string("session")
        if let newUserID = try reader.optionalString("newUser") {
            purpose = .login(sessionID: sessionID, newUserID: newUserID)
        } else {
            purpose = .link(userID: try reader.string("user"), sessionID: sessionID)
        }
    }

    func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("request", requestID)
        if let connection { writer.member("connection", connection) }
        switch purpose {
        case .login(let sessionID, let newUserID):
            writer.member("session", sessionID)
            writer.member("newUser", newUserID)
        case .link(let userID, let sessionID):
            writer.member("session", sessionID)
            writer.member("user", userID)
        }
        writer.endObject()
    }
}
