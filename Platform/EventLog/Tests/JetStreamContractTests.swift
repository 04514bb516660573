import EventLog
import EventSourcing
import NATS
import PlatformTesting
import Testing

/// JetStream keeps the contract of message stores.
@Suite(.nats) struct JetStreamContractTests {
    @Test func `appends give consecutive positions`() async throws { try await onServer { try await $0.appendsGiveConsecutivePositions() } }
    @Test func `an append that expects another position is a conflict`() async throws {
        try await onServer { try await $0.anAppendThatExpectsAnotherPositionIsAConflict() }
    }
    @Test func `an append that is repeated is stored once`() async throws {
        try await onServer { try await $0.anAppendThatIsRepeatedIsStoredOnce() }
    }
    @Test func `of many that expect nothing exactly one wins`() async throws {
        try await onServer { try await $0.ofManyThatExpectNothingExactlyOneWins() }
    }
    @Test func `an append behind a fence is stored only while the fence stands`() async throws {
        try await onServer { try await $0.anAppendBehindAFenceIsStoredOnlyWhileTheFenceStands() }
    }
    @Test func `a message is found by its position`() async throws {
        try await onServer { try await $0.aMessageIsFoundByItsPosition() }
    }
    @Test func `what is forgotten is gone and the rest stays`() async throws {
        try await NATSServer.current.withConnection { connection in
            let store = JetStreamStore(connection, logger: TestLogger.silent)
            let context = NATSServer.uniqueContext()
            let name = "\(context.uppercased())_COMMANDS"
            try await store.provision([
                StreamDefinition(
                    name: name, subjects: ["\(context).command.*.*.*"], keeps: .lastPerSubject(seconds: nil), description: "forgets")
            ])
            try await MessageStoreContract(store, context: context)
                .whatIsForgottenIsGoneAndTheRestStays({ "\(context).command.0.x.\($0)" }, in: name)
        }
    }
    @Test func `the last message of a subject is found among others`() async throws {
        try await onServer { try await $0.theLastMessageOfASubjectIsFoundAmongOthers() }
    }
    @Test func `an entity is loaded whole and in order`() async throws {
        try await onServer { try await $0.anEntityIsLoadedWholeAndInOrder() }
    }
    @Test func `a reader gives what is there and then what comes`() async throws {
        try await onServer { try await $0.aReaderGivesWhatIsThereAndThenWhatComes() }
    }
    @Test func `a payload and headers come back as they were`() async throws {
        try await onServer { try await $0.aPayloadAndHeadersComeBackAsTheyWere() }
    }

    private func onServer(_ body: @Sendable (MessageStoreContract) async throws -> Void) async throws {
        try await NATSServer.current.withConnection { connection in
            let store = JetStreamStore(connection, logger: TestLogger.silent)
            let context = NATSServer.uniqueContext()
            try await store.provision(StreamDefinition.context(context))
            try await body(MessageStoreContract(store, context: context))
        }
    }
}
