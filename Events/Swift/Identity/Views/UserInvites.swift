// Generated from schema/identity.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// The open invites of an address; the document of the view invites_by_user, for the person who has verified that the address is theirs.
public struct UserInvites: Hashable, Sendable {
    /// The SHA-256 of an e-mail address in lower case, in hexadecimal. The address can be told from it only by who knows it already.
    public var emailId: String
    /// Whose verified address it is, where it is somebody's.
    public var userId: String?
    /// The open invites, the oldest first. Of more than 100 only the newest are shown.
    public var invites: [UserInvite]
    /// When the document last changed.
    public var changedAt: Timestamp

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(emailId: String, userId: String? = nil, invites: [UserInvite], changedAt: Timestamp) {
        self.emailId = emailId
        self.userId = userId
        self.invites = invites
        self.changedAt = changedAt
    }
}

extension UserInvites: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.emailId = try members.string("emailId", IdentityRules.emailId)
        self.userId = try members.optionalString("userId", .uuid)
        self.invites = try members.array("invites", count: 0...100) { (element) throws(JSONError) in try UserInvite(json: element) }
        self.changedAt = try members.converted("changedAt", "an RFC 3339 date-time") { Timestamp($0) }
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("emailId", emailId)
        if let userId { writer.member("userId", userId) }
        writer.member("invites", invites) { element, writer in writer.value(element) }
        writer.member("changedAt") { changedAt.append(to: &$0) }
        writer.endObject()
    }
}
