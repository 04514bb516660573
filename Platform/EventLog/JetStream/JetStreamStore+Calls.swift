import EventSourcing
import JSON
import NATS

extension JetStreamStore {
    func information(of stream: String) async throws(MessageStoreError) -> StreamInformation {
        let answer = try await call("STREAM.INFO.\(stream)", [])
        return try JetStreamAnswers.read(answer) { value throws(MessageStoreError) in try StreamInformation(value) }
    }

    /// Asks JetStream's API and gives the answer's body; an error in it is still to be looked for.
    func call(_ operation: String, _ body: [UInt8], timeout: Duration? = nil) async throws(MessageStoreError) -> [UInt8] {
        do throws(NATSError) {
            return try await nats.request("$JS.API.\(operation)", payload: body, timeout: timeout ?? self.timeout).payload
        } catch {
            throw MessageStoreError(error)
        }
    }
}
