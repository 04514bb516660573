import ConformanceEvents
import EventSourcing
import PlatformTesting
import Testing

/// What the documents show of the conformance suite's messages.
@Suite struct ConformanceExampleTests {
    private static let id = "01890a5d-ac96-774b-bcce-b302099a8057"
    private static let person = "0192f000-0000-7000-8000-00000000000a"
    private static let price = Price(amount: .max, currency: "EUR")
    private static let item = Item(label: "Lamp", quantity: 2, prices: [price])
    private static let at = Timestamp(microseconds: 1_795_253_400_123_456)

    private static let commands: [ConformanceCommand] = [
        .placeOrder(PlaceOrder(orderId: id, personId: person, items: [item], note: "Ring twice.")),
        .cancelOrder(CancelOrder(orderId: id, because: "too late")),
    ]

    private static let events: [ConformanceEvent] = [
        .everythingHappened(
            EverythingHappened(
                id: id, text: "“Any” text: #1, yes\n\u{2028}{}", word: "words", code: "abc-12", mail: "ada@example.com",
                link: "https://example.com/?a=b", at: at,
                size: .extraLarge, inline: .default, count: .min, small: -5, natural: .max, ratio: 1e300, share: 0.25, flag: true,
                labels: ["a", "true"],
                moments: [at], matrix: [[0], [1, 9]], price: price, maybeSizes: [])),
        .personMoved(PersonMoved(personId: person, street: "Main St 1", city: "Graz", movedAt: at)),
        .orderPlaced(OrderPlaced(orderId: id, items: [])),
    ]

    @Test func `documents show one of every message, older versions too`() throws {
        var examples = ExampleFile("Platform/SchemaCompiler/Conformance/schema/examples/conformance.json")
        examples.add(
            Self.commands, readable: ConformanceCommand.readableTypes,
            older: [("tributary.conformance.CancelOrder.v1", #"{"orderId":"\#(Self.id)"}"#)])
        examples.add(
            Self.events, readable: ConformanceEvent.readableTypes,
            older: [
                ("tributary.conformance.PersonMoved.v1", #"{"personId":"\#(Self.person)","address":"Main St 1, Graz"}"#),
                ("tributary.conformance.PersonMoved.v2", #"{"personId":"\#(Self.person)","street":"Main St 1","city":"Graz"}"#),
            ])
        try examples.check()
        #expect(examples.complaints == [])
    }

    @Test func `an example that is missing, twice, or broken is complained about`() throws {
        var examples = ExampleFile("Platform/SchemaCompiler/Conformance/schema/examples/conformance.json")
        var broken = Self.commands[0]
        if case .placeOrder(var order) = broken {
            order.items = []
            broken = .placeOrder(order)
        }
        examples.add([broken, broken], readable: ConformanceCommand.readableTypes, older: [("tributary.conformance.CancelOrder.v9", "{}")])
        #expect(examples.complaints.count == 4)
        #expect(examples.complaints.contains("tributary.conformance.PlaceOrder.v1 has two examples"))
        #expect(examples.complaints.contains { $0.hasPrefix("tributary.conformance.PlaceOrder.v1 breaks its schema: /items") })
        #expect(examples.complaints.contains("tributary.conformance.CancelOrder.v9 is no message of its context"))
    }
}
