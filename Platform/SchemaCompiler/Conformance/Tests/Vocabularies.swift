import ConformanceEvents
import EventSourcing
import IdentityEvents
import JSON

/// The generated types by name, for a corpus that names them.
enum Vocabularies {
    typealias Codec = @Sendable ([UInt8]) throws(JSONError) -> [UInt8]

    /// Reads a text as a type and writes it again; nil where there is no such type.
    static func codec(_ type: String, of context: String?) -> Codec? { codecs["\(context ?? "conformance").\(type)"] }

    private static let codecs: [String: Codec] = [
        "conformance.CancelOrder": codec(CancelOrder.self), "conformance.CancelOrderV1": codec(CancelOrderV1.self),
        "conformance.EverythingHappened": codec(EverythingHappened.self), "conformance.Item": codec(Item.self),
        "conformance.OrderPlaced": codec(OrderPlaced.self), "conformance.OrderSummary": codec(OrderSummary.self),
        "conformance.PersonMoved": codec(PersonMoved.self), "conformance.PersonMovedV1": codec(PersonMovedV1.self),
        "conformance.PersonMovedV2": codec(PersonMovedV2.self), "conformance.PlaceOrder": codec(PlaceOrder.self),
        "conformance.PlaceOrderRequest": codec(PlaceOrderRequest.self), "conformance.Price": codec(Price.self),
        "identity.LockAccount": codec(LockAccount.self), "identity.ModifyUser": codec(ModifyUser.self),
        "identity.UserModified": codec(UserModified.self), "identity.UserRegistered": codec(UserRegistered.self),
    ]

    private static func codec<Value: JSONRepresentable>(_ type: Value.Type) -> Codec {
        { bytes throws(JSONError) in try type.init(jsonBytes: bytes).jsonBytes }
    }

    /// Reads a payload by its CloudEvents type through the unions of a context; the type it is read as and its canonical text, nil where it is none of theirs.
    static func read(_ type: String, _ bytes: [UInt8], of context: String?) throws(JSONError) -> (type: String, bytes: [UInt8])? {
        if context == "identity" {
            if let event = try read(type, bytes, as: IdentityEvent.self) { return event }
            return try read(type, bytes, as: IdentityCommand.self)
        }
        if let event = try read(type, bytes, as: ConformanceEvent.self) { return event }
        return try read(type, bytes, as: ConformanceCommand.self)
    }

    private static func read<Union: Message & JSONMessageUnion>(
        _ type: String, _ bytes: [UInt8], as union: Union.Type
    ) throws(JSONError) -> (type: String, bytes: [UInt8])? {
        let message = try JSONDocument.withValue(parsing: bytes) { value throws(JSONError) in try Union.decode(type: type, json: value) }
        return message.map { message in
            var writer = JSONWriter()
            message.write(to: &writer)
            return (message.messageType.description, writer.bytes)
        }
    }
}
