import BankEvents
import ConformanceEvents
import EventSourcing
import GatewayEvents
import GreetingsEvents
import IdentityEvents
import JSON
import ProjectsEvents

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

    /// The unions of each context.
    static let unions: [String: [Union]] = [
        "bank": [Union(BankEvent.self), Union(BankCommand.self)],
        "conformance": [Union(ConformanceEvent.self), Union(ConformanceCommand.self)],
        "gateway": [Union(GatewayEvent.self)],
        "greetings": [Union(GreetingsEvent.self), Union(GreetingsCommand.self)],
        "identity": [Union(IdentityEvent.self), Union(IdentityCommand.self)],
        "projects": [Union(ProjectsEvent.self), Union(ProjectsCommand.self)],
    ]

    /// Reads a payload by its CloudEvents type through the unions of a context; nil where it is none of theirs.
    static func read(_ type: String, _ bytes: [UInt8], of context: String?) throws(JSONError) -> Union.ReadMessage? {
        for union in unions[context ?? "conformance"] ?? [] {
            if let message = try union.read(type, bytes) { return message }
        }
        return nil
    }

    /// The events or the commands of a context.
    struct Union: Sendable {
        /// The newest version of a message that was read, and its canonical text.
        typealias ReadMessage = (type: String, bytes: [UInt8])

        let readableTypes: Set<String>
        fileprivate let read: @Sendable (String, [UInt8]) throws(JSONError) -> ReadMessage?

        fileprivate init<Event: EventUnion & JSONMessageUnion>(_ events: Event.Type) {
            readableTypes = Event.readableTypes
            read = { type, bytes throws(JSONError) in try Self.read(type, bytes, as: Event.self) }
        }

        fileprivate init<Command: CommandUnion & JSONMessageUnion>(_ commands: Command.Type) {
            readableTypes = Command.readableTypes
            read = { type, bytes throws(JSONError) in try Self.read(type, bytes, as: Command.self) }
        }

        private static func read<Messages: Message & JSONMessageUnion>(
            _ type: String, _ bytes: [UInt8], as union: Messages.Type
        ) throws(JSONError) -> ReadMessage? {
            let message = try JSONDocument.withValue(parsing: bytes) { value throws(JSONError) in
                try Messages.decode(type: type, json: value)
            }
            return message.map { message in
                var writer = JSONWriter()
                message.write(to: &writer)
                return (message.messageType.description, writer.bytes)
            }
        }
    }
}
