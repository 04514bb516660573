import EventSourcing
import Testing
import Views

@Suite struct CheckpointTests {
    private let checkpoint = Checkpoint(
        aggregator: "ledger", generation: 1, versions: ViewVersions([]), position: 7, epoch: "monday", lastEventID: "e7", isActive: true)

    private func message(_ sequence: UInt64, id: String) -> RecordedMessage {
        var headers = MessageHeaders()
        headers.append(.id, id)
        return RecordedMessage(subject: "s", sequence: sequence, storedAt: Timestamp(microseconds: 0), headers: headers, payload: [])
    }

    private func fault(created: String = "monday", last: UInt64 = 9, _ message: RecordedMessage?) -> ViewError? {
        do {
            try checkpoint.verify(
                against: StreamState(created: created, firstSequence: 1, lastSequence: last), message: message, of: "LEDGER_EVENTS")
            return nil
        } catch {
            return error
        }
    }

    @Test func theSameLogIsAccepted() { #expect(fault(message(7, id: "e7")) == nil) }

    @Test func anotherLogIsRefused() {
        #expect(fault(created: "tuesday", message(7, id: "e7"))?.code == .logRegressed)
    }

    @Test func aLogThatLostItsEndIsRefusedWithWhatIsMissing() {
        let error = fault(last: 4, nil)
        #expect(error?.code == .logRegressed)
        #expect(error?.message.contains("ends at 4") == true)
        #expect(error?.message.contains("read to 7: 3 are missing") == true)
        #expect(error?.message.contains("tributary replay ledger") == true)
    }

    @Test func aLogWithAnotherEventThereIsRefused() {
        #expect(fault(message(7, id: "other"))?.code == .logRegressed)
        #expect(fault(nil)?.code == .logRegressed)
    }

    @Test func versionsReadBackAsWritten() {
        let versions = ViewVersions([ViewDefinition("b", version: 2), ViewDefinition("a", version: 1)])
        #expect(versions.description == "a=1,b=2")
        #expect(ViewVersions(versions.description) == versions)
        #expect(ViewVersions("a=x") == nil)
        #expect(ViewVersions([ViewDefinition("a", version: 2)]).isNewer(than: versions))
        #expect(!ViewVersions([ViewDefinition("a", version: 1)]).isNewer(than: versions))
    }
}
