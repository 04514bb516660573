// Generated from schema/gateway.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// A connection has ended.
public struct ConnectionClosed: Message {
    /// The connection's id, 128 random bits in base64url.
    public var connectionId: String
    /// The process that holds the connection; a new one each time it starts.
    public var hostId: String
    /// Why; `moved` where the client has come back elsewhere, `hostGone` where another process found its host gone.
    public var reason: Reason

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(connectionId: String, hostId: String, reason: Reason) {
        self.connectionId = connectionId
        self.hostId = hostId
        self.reason = reason
    }

    /// Why; `moved` where the client has come back elsewhere, `hostGone` where another process found its host gone.
    public enum Reason: String, Hashable, Sendable, CaseIterable {
        case ended, moved, hostGone
    }
}

extension ConnectionClosed {
    public static let messageType = MessageType(
        context: "gateway",
        name: "ConnectionClosed",
        version: 1,
        dataSchema: "urn:tributary:schema:d865e8c4dcc30869"
    )
    public var messageType: MessageType { Self.messageType }
}

extension ConnectionClosed: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.connectionId = try members.string("connectionId", GatewayRules.connectionId)
        self.hostId = try members.string("hostId", GatewayRules.hostId)
        self.reason = try members.value("reason")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("connectionId", connectionId)
        writer.member("hostId", hostId)
        writer.member("reason", reason)
        writer.endObject()
    }
}

extension ConnectionClosed.Reason: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        guard let value = Self(rawValue: try json.string(.any)) else {
            throw JSONError(.constraint, "must be one of ended, moved, hostGone")
        }
        self = value
    }

    public func write(to writer: inout JSONWriter) { writer.value(rawValue) }
}
