// Generated from schema/gateway.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// Every event of the context gateway.
public indirect enum GatewayEvent: EventUnion {
    /// A client has connected, or come back. On whose behalf stands in the envelope.
    case connectionOpened(ConnectionOpened)
    /// A connection has ended.
    case connectionClosed(ConnectionClosed)

    public static let context = "gateway"

    public static let readableTypes: Set<String> = ["tributary.gateway.ConnectionOpened.v1", "tributary.gateway.ConnectionClosed.v1"]

    /// For how many days the stream keeps an event.
    public static let keptDays = 14

    public var messageType: MessageType {
        switch self {
        case .connectionOpened: ConnectionOpened.messageType
        case .connectionClosed: ConnectionClosed.messageType
        }
    }
}

extension GatewayEvent: JSONMessageUnion {
    public static func decode(type: String, json: borrowing JSONValue) throws(JSONError) -> GatewayEvent? {
        switch type {
        case "tributary.gateway.ConnectionOpened.v1": .connectionOpened(try ConnectionOpened(json: json))
        case "tributary.gateway.ConnectionClosed.v1": .connectionClosed(try ConnectionClosed(json: json))
        default: nil
        }
    }

    public func write(to writer: inout JSONWriter) {
        switch self {
        case .connectionOpened(let event): event.write(to: &writer)
        case .connectionClosed(let event): event.write(to: &writer)
        }
    }
}
