// Generated from Platform/SchemaCompiler/Conformance/schema/conformance.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// Every event of the context conformance.
public indirect enum ConformanceEvent: EventUnion {
    /// Has a member of every kind.
    case everythingHappened(EverythingHappened)
    /// A person lives elsewhere now.
    case personMoved(PersonMoved)
    /// Things were asked for.
    case orderPlaced(OrderPlaced)

    public static let context = "conformance"

    public static let readableTypes: Set<String> = [
        "tributary.conformance.EverythingHappened.v1",
        "tributary.conformance.PersonMoved.v3",
        "tributary.conformance.PersonMoved.v2",
        "tributary.conformance.PersonMoved.v1",
        "tributary.conformance.OrderPlaced.v1"
    ]

    public static let personalMembers: [String: Set<String>] = [
        "tributary.conformance.PersonMoved.v3": ["/street", "/city"],
        "tributary.conformance.PersonMoved.v2": ["/street", "/city"],
        "tributary.conformance.PersonMoved.v1": ["/address"],
    ]

    public var messageType: MessageType {
        switch self {
        case .everythingHappened: EverythingHappened.messageType
        case .personMoved: PersonMoved.messageType
        case .orderPlaced: OrderPlaced.messageType
        }
    }
}

extension ConformanceEvent: JSONMessageUnion {
    public static func decode(type: String, json: borrowing JSONValue) throws(JSONError) -> ConformanceEvent? {
        switch type {
        case "tributary.conformance.EverythingHappened.v1": .everythingHappened(try EverythingHappened(json: json))
        case "tributary.conformance.PersonMoved.v3": .personMoved(try PersonMoved(json: json))
        case "tributary.conformance.PersonMoved.v2": .personMoved(try PersonMovedV2(json: json).upcast())
        case "tributary.conformance.PersonMoved.v1": .personMoved(try PersonMovedV1(json: json).upcast().upcast())
        case "tributary.conformance.OrderPlaced.v1": .orderPlaced(try OrderPlaced(json: json))
        default: nil
        }
    }

    public func write(to writer: inout JSONWriter) {
        switch self {
        case .everythingHappened(let event): event.write(to: &writer)
        case .personMoved(let event): event.write(to: &writer)
        case .orderPlaced(let event): event.write(to: &writer)
        }
    }
}
