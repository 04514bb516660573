// Generated from schema/identity.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// A person is no longer a member of a team.
public struct MembershipDeleted: Message {
    /// The id of a person's place in a team, a UUIDv7 made by whoever asks for it. One who leaves and comes back has another.
    public var membershipId: String
    /// The team's id, a UUIDv7 made by whoever asks for the team.
    public var teamId: String
    /// The person's id, a UUIDv7 made by whoever asks for the registration, so that a repeated request is the same request.
    public var userId: String
    /// Why the person is no longer a member.
    public var reason: Reason

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(membershipId: String, teamId: String, userId: String, reason: Reason) {
        self.membershipId = membershipId
        self.teamId = teamId
        self.userId = userId
        self.reason = reason
    }

    /// Why the person is no longer a member.
    public enum Reason: String, Hashable, Sendable, CaseIterable {
        case left, removed, accountClosed, teamDeleted
    }
}

extension MembershipDeleted {
    public static let messageType = MessageType(
        context: "identity",
        name: "MembershipDeleted",
        version: 1,
        dataSchema: "urn:tributary:schema:cb2db050a464a40b"
    )
    public var messageType: MessageType { Self.messageType }
}

extension MembershipDeleted: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.membershipId = try members.string("membershipId", .uuid)
        self.teamId = try members.string("teamId", .uuid)
        self.userId = try members.string("userId", .uuid)
        self.reason = try members.value("reason")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("membershipId", membershipId)
        writer.member("teamId", teamId)
        writer.member("userId", userId)
        writer.member("reason", reason)
        writer.endObject()
    }
}

extension MembershipDeleted.Reason: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        guard let value = Self(rawValue: try json.string(.any)) else {
            throw JSONError(.constraint, "must be one of left, removed, accountClosed, teamDeleted")
        }
        self = value
    }

    public func write(to writer: inout JSONWriter) { writer.value(rawValue) }
}
