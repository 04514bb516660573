import EventLog
import Logging
import NATS
import PlatformTesting
import Testing
import Foundation

@Suite struct ScratchTests {
    @Test func all() async throws {
        let nats = try await NATSConnection.connect(NATSConfiguration(url: ProcessInfo.processInfo.environment["NATS_URL"]!, name: "t"), logger: Logger(label: "t"))
        let store = JetStreamStore(nats, logger: Logger(label: "t"))
        func c() async throws -> MessageStoreContract {
            let context = "t\(UInt64.random(in: 0...UInt64.max))"
            try await store.provision(StreamDefinition.context(context) + StreamDefinition.shared)
            return MessageStoreContract(store, context: context)
        }
        try await c().appendsGiveConsecutivePositions(); print(1)
        try await c().anAppendThatExpectsAnotherPositionIsAConflict(); print(2)
        try await c().anAppendThatIsRepeatedIsStoredOnce(); print(3)
        try await c().ofManyThatExpectNothingExactlyOneWins(); print(4)
        try await c().theLastMessageOfASubjectIsFoundAmongOthers(); print(5)
        try await c().anEntityIsLoadedWholeAndInOrder(); print(6)
        try await c().aReaderGivesWhatIsThereAndThenWhatComes(); print(7)
        try await c().aPayloadAndHeadersComeBackAsTheyWere(); print(8)
        await nats.close()
    }
}
