internal import EventSourcing
internal import JSON

extension SessionDirectory {
    /// How often a change is tried against others of the same record.
    private static var attempts: Int { 16 }

    /// Changes a record as it is in the log: `edit` gives the new one, or nil where there is nothing to change, and is asked again where somebody else was
    /// faster.
    func change<Value: JSONRepresentable>(
        _ subject: String, _ edit: (Value?) async throws(MessageStoreError) -> Value?
    ) async throws(MessageStoreError) {
        for _ in 0..<Self.attempts {
            let known: SessionRecord<Value>? = try await record(subject)
            guard let value = try await edit(known?.value) else { return }
            if try await write(value, to: subject, expecting: known?.sequence ?? 0) { return }
        }
        throw MessageStoreError(.conflict, "\(subject) is changed all the time")
    }

    /// Whether the record was written; false where the one before it is no longer the last.
    func write(_ value: some JSONRepresentable, to subject: String, expecting sequence: UInt64) async throws(MessageStoreError) -> Bool {
        // The id names the writer: two must not take each other's record for their own.
        let message = ProposedMessage(
            subject: subject, id: "\(subject)@\(sequence)/\(UniqueID.random())", headers: MessageHeaders(), payload: value.jsonBytes)
        defer { forget(subject) }
        do throws(MessageStoreError) {
            do throws(MessageStoreError) {
                _ = try await store.append(message, expecting: sequence)
            } catch {
                // Sent and not answered: asking again with the same id and expectation finds out.
                guard error.code == .outcomeUnknown else { throw error }
                _ = try await store.append(message, expecting: sequence)
            }
            return true
        } catch {
            guard error.code == .conflict else { throw error }
            return false
        }
    }
}
