import PlatformTesting
import Testing

/// The in-memory store keeps the contract that it stands in for.
@Suite struct InMemoryContractTests {
    private let contract = MessageStoreContract(InMemoryMessageStore(), context: "memory")

    @Test func `appends give consecutive positions`() async throws { try await contract.appendsGiveConsecutivePositions() }
    @Test func `an append that expects another position is a conflict`() async throws {
        try await contract.anAppendThatExpectsAnotherPositionIsAConflict()
    }
    @Test func `an append that is repeated is stored once`() async throws { try await contract.anAppendThatIsRepeatedIsStoredOnce() }
    @Test func `of many that expect nothing exactly one wins`() async throws { try await contract.ofManyThatExpectNothingExactlyOneWins() }
    @Test func `an append behind a fence is stored only while the fence stands`() async throws {
        try await contract.anAppendBehindAFenceIsStoredOnlyWhileTheFenceStands()
    }
    @Test func `a message is found by its position`() async throws { try await contract.aMessageIsFoundByItsPosition() }
    @Test func `what is forgotten is gone and the rest stays`() async throws {
        try await contract.whatIsForgottenIsGoneAndTheRestStays({ "memory.command.0.x.\($0)" }, in: "MEMORY_COMMANDS")
    }
    @Test func `the last message of a subject is found among others`() async throws {
        try await contract.theLastMessageOfASubjectIsFoundAmongOthers()
    }
    @Test func `an entity is loaded whole and in order`() async throws { try await contract.anEntityIsLoadedWholeAndInOrder() }
    @Test func `a reader gives what is there and then what comes`() async throws {
        try await contract.aReaderGivesWhatIsThereAndThenWhatComes()
    }
    @Test func `a payload and headers come back as they were`() async throws { try await contract.aPayloadAndHeadersComeBackAsTheyWere() }
}
