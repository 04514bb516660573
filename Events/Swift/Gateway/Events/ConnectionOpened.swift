// Generated from schema/gateway.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// A client has connected, or come back. On whose behalf stands in the envelope.
public struct ConnectionOpened: Message {
    /// The connection's id, 128 random bits in base64url.
    public var connectionId: String
    /// The process that holds the connection; a new one each time it starts.
    public var hostId: String
    /// How it is connected.
    public var transport: Transport

    /// Checks nothing: the schema is enforced where the value is read from JSON.
    public init(connectionId: String, hostId: String, transport: Transport) {
        self.connectionId = connectionId
        self.hostId = hostId
        self.transport = transport
    }

    /// How it is connected.
    public enum Transport: String, Hashable, Sendable, CaseIterable {
        case socket, events
    }
}

extension ConnectionOpened {
    public static let messageType = MessageType(
        context: "gateway",
        name: "ConnectionOpened",
        version: 1,
        dataSchema: "urn:tributary:schema:734ea800ecd4ab03"
    )
    public var messageType: MessageType { Self.messageType }
}

extension ConnectionOpened: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        self.connectionId = try members.string("connectionId", GatewayRules.connectionId)
        self.hostId = try members.string("hostId", GatewayRules.hostId)
        self.transport = try members.value("transport")
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("connectionId", connectionId)
        writer.member("hostId", hostId)
        writer.member("transport", transport)
        writer.endObject()
    }
}

extension ConnectionOpened.Transport: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        guard let value = Self(rawValue: try json.string(.any)) else {
            throw JSONError(.constraint, "must be one of socket, events")
        }
        self = value
    }

    public func write(to writer: inout JSONWriter) { writer.value(rawValue) }
}
