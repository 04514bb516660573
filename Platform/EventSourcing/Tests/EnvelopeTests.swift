import EventSourcing
import Testing

@Suite struct EnvelopeTests {
    private static let least = Envelope(
        id: "01890a5d-ac96-774b-bcce-b302099a8057", type: "tributary.house.LampLit.v1", source: "/house/component",
        time: Timestamp(microseconds: 1_795_253_400_123_456))

    private static let full = Envelope(
        id: "id", type: "tributary.house.LampLit.v1", source: "/house/component", subject: "lamp/7", time: Timestamp(microseconds: -1),
        dataSchema: "https://example.com/schema", dataContentType: .batch, correlationID: "request", causationID: "cause",
        causationPosition: .max, userID: "ada", traceParent: "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")

    private func without(_ name: String) -> MessageHeaders {
        var headers = MessageHeaders()
        for pair in Self.full.headers.pairs where pair.name != name { headers.append(pair.name, pair.value) }
        return headers
    }

    private func with(_ name: String, _ value: String) -> MessageHeaders {
        var headers = without(name)
        headers.append(name, value)
        return headers
    }

    @Test(arguments: [least, full])
    func `an envelope comes back from its headers`(envelope: Envelope) {
        #expect(Envelope(headers: envelope.headers) == envelope)
    }

    @Test func `only what is known stands in the headers`() {
        #expect(
            Self.least.headers.pairs.map(\.name)
                == ["ce-specversion", "ce-id", "ce-type", "ce-source", "ce-time", "ce-datacontenttype"])
        #expect(Self.full.headers.pairs.count == 13)
    }

    @Test(arguments: ["ce-specversion", "ce-id", "ce-type", "ce-source", "ce-time"])
    func `without a required attribute there is no envelope`(name: String) {
        #expect(Envelope(headers: without(name)) == nil)
    }

    @Test(arguments: [
        ("ce-specversion", "0.3"), ("ce-time", "yesterday"), ("ce-time", ""), ("ce-datacontenttype", "text/plain"), ("ce-id", ""),
        ("ce-type", ""),
        ("ce-source", ""),
    ])
    func `with a malformed required attribute there is no envelope`(name: String, value: String) {
        #expect(Envelope(headers: with(name, value)) == nil)
    }

    @Test func `a payload whose type is not told is JSON`() {
        #expect(Envelope(headers: without("ce-datacontenttype"))?.dataContentType == .json)
    }

    @Test(arguments: ["", "-1", "three", "18446744073709551616"])
    func `a causation position that is no position is none`(value: String) throws {
        let envelope = try #require(Envelope(headers: with("ce-causationposition", value)))
        #expect(envelope.causationPosition == nil)
    }
}
