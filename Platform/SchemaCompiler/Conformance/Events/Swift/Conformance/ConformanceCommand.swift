// Generated from Platform/SchemaCompiler/Conformance/schema/conformance.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// Every command of the context conformance.
public enum ConformanceCommand: CommandUnion {
    /// Asks for things.
    case placeOrder(PlaceOrder)
    /// Takes an order back.
    case cancelOrder(CancelOrder)

    public static let context = "conformance"

    public static let readableTypes: Set<String> = [
        "tributary.conformance.PlaceOrder.v1",
        "tributary.conformance.CancelOrder.v2",
        "tributary.conformance.CancelOrder.v1"
    ]

    public static let personalMembers: [String: Set<String>] = [
        "tributary.conformance.PlaceOrder.v1": ["/note"],
        "tributary.conformance.CancelOrder.v2": ["/because"],
    ]

    public var messageType: MessageType {
        switch self {
        case .placeOrder: PlaceOrder.messageType
        case .cancelOrder: CancelOrder.messageType
        }
    }

    public var address: EntityAddress {
        switch self {
        case .placeOrder(let command): command.address
        case .cancelOrder(let command): command.address
        }
    }
}

extension ConformanceCommand: JSONMessageUnion {
    public static func decode(type: String, json: borrowing JSONValue) throws(JSONError) -> ConformanceCommand? {
        switch type {
        case "tributary.conformance.PlaceOrder.v1": .placeOrder(try PlaceOrder(json: json))
        case "tributary.conformance.CancelOrder.v2": .cancelOrder(try CancelOrder(json: json))
        case "tributary.conformance.CancelOrder.v1": .cancelOrder(try CancelOrderV1(json: json).upcast())
        default: nil
        }
    }

    public func write(to writer: inout JSONWriter) {
        switch self {
        case .placeOrder(let command): command.write(to: &writer)
        case .cancelOrder(let command): command.write(to: &writer)
        }
    }
}
