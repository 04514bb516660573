import ConformanceEvents
import EventLog
import EventSourcing
import IdentityEvents
import JSON
import Testing

@Suite struct SwiftCorpusTests {
    @Test(arguments: try Corpus.cases(.value))
    func `a text is read as its type, or refused where the corpus says`(value: CorpusCase) throws {
        let codec = try #require(Vocabularies.codec(value.type ?? "", of: value.context))
        expect(value) { () throws(JSONError) in try codec(value.json?.bytes ?? []) }
    }

    @Test(arguments: try Corpus.cases(.union))
    func `a message is read as the newest version of its type`(union: CorpusCase) throws {
        expect(union) { () throws(JSONError) in
            guard let read = try Vocabularies.read(union.ceType ?? "", union.json?.bytes ?? [], of: union.context) else {
                throw JSONError(.unknownType, "is not listed")
            }
            #expect(read.type == union.newest)
            return read.bytes
        }
    }

    @Test(arguments: try Corpus.cases(.envelope))
    func `headers are read as an envelope and written in order`(envelope: CorpusCase) throws {
        var headers = MessageHeaders()
        for header in envelope.headers ?? [] { headers.append(header[0], header[1]) }
        let read = Envelope(headers: headers)
        #expect(read.map(CorpusEnvelope.init) == envelope.envelope)
        #expect(read?.headers.pairs.map { [$0.name, $0.value] } == envelope.canonicalHeaders)
    }

    @Test(arguments: try Corpus.cases(.batch))
    func `the events of a decision are read from one body and written into one`(batch: CorpusCase) throws {
        let envelope = try #require(batch.envelope)
        let subject = try #require(envelope.subject)
        let parts = subject.split(separator: "/").map(String.init)
        let address = try #require(EntityAddress(context: "conformance", entity: parts[0], id: parts[1]))
        let time = try #require(Timestamp(envelope.time))
        var headers = MessageHeaders()
        headers.append("ce-datacontenttype", envelope.contentType)
        let message = RecordedMessage(
            subject: address.eventSubject, sequence: 1, storedAt: time, headers: headers, payload: batch.json?.bytes ?? [])
        let codec = EventCodec<ConformanceEvent>(source: envelope.source)
        let events: [ConformanceEvent]
        do throws(EventCodecError) {
            events = try codec.events(in: message).map { $0.event }
        } catch {
            #expect(error.underlying.map(Self.refusal) == batch.error)
            return
        }
        #expect(events.map(\.messageType.description) == batch.events?.map(\.type))
        #expect(events.map(Self.canonical) == batch.events?.map(\.canonical.bytes))
        guard events.count > 1 else { return }
        let cause = Cause(
            id: try #require(envelope.causationId), position: envelope.causationPosition.flatMap { UInt64($0) },
            correlationID: envelope.correlationId, userID: nil, traceParent: nil)
        let written = codec.message(for: events, of: address, expecting: 0, cause: cause, at: time)
        #expect(written.payload == batch.canonical?.bytes)
        #expect(Envelope(headers: written.headers).map(CorpusEnvelope.init) == envelope)
    }

    @Test(arguments: try Corpus.cases(.subject))
    func `an entity's messages go where every language sends them`(subject: CorpusCase) throws {
        let address = EntityAddress(
            context: try #require(subject.context), entity: try #require(subject.entity), id: try #require(subject.id))
        #expect((address != nil) == (subject.valid ?? true))
        #expect(address.map { Partition(of: $0.id).number } == subject.partition)
        #expect(address?.eventSubject == subject.event)
        #expect(address?.commandSubject == subject.command)
    }

    @Test(arguments: try Corpus.cases(.parseSubject))
    func `a subject leads back to its entity`(subject: CorpusCase) throws {
        let address = EntityAddress(subject: try #require(subject.subject))
        #expect(address.map { [$0.context, $0.entity, $0.id] } == subject.address)
    }

    @Test(arguments: try Corpus.cases(.command))
    func `a command knows where it goes`(command: CorpusCase) throws {
        let bytes = try #require(command.json?.bytes)
        let address =
            command.context == "identity" ? try LockAccount(jsonBytes: bytes).address : try PlaceOrder(jsonBytes: bytes).address
        #expect(address.commandSubject == command.subject)
    }

    private func expect(_ expected: CorpusCase, _ read: () throws(JSONError) -> [UInt8]) {
        do {
            let bytes = try read()
            #expect(expected.error == nil)
            #expect(bytes == expected.canonical?.bytes, "\(String(decoding: bytes.prefix(300), as: UTF8.self))")
        } catch {
            #expect(Self.refusal(error) == expected.error, "\(error)")
        }
    }

    private static func canonical(_ event: ConformanceEvent) -> [UInt8] {
        var writer = JSONWriter()
        event.write(to: &writer)
        return writer.bytes
    }

    private static func refusal(_ error: JSONError) -> CorpusCase.Refusal {
        CorpusCase.Refusal(code: "\(error.code)", pointer: error.pointer)
    }
}

@Suite struct CheckedTextTests {
    private static let id = "01890a5d-ac96-774b-bcce-b302099a8057"

    @Test func `a value that was made by hand is held to its schema where it is asked to be`() throws {
        let order = PlaceOrder(orderId: Self.id, personId: Self.id, items: [Item(label: "a", quantity: 1, prices: [])])
        #expect(try order.checkedJSONBytes() == order.jsonBytes)
        var wrong = order
        wrong.items[0].quantity = 0
        let error = #expect(throws: JSONError.self) { try wrong.checkedJSONBytes() }
        #expect(error?.code == .constraint)
        #expect(error?.pointer == "/items/0/quantity")
    }
}
