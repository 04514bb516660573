import EventSourcing
import JSON

/// What the server says of a stream.
struct StreamInformation: Sendable {
    let state: StreamState
    let keepsEverything: Bool
    let lastTime: String

    init(_ value: borrowing JSONValue) throws(MessageStoreError) {
        guard let created = value.member("created")?.string, let first = value.member("state")?.member("first_seq")?.integer,
            let last = value.member("state")?.member("last_seq")?.integer
        else { throw MessageStoreError(.refused, "the server's description of a stream cannot be read") }
        state = StreamState(created: created, firstSequence: UInt64(first), lastSequence: UInt64(last))
        keepsEverything = value.member("config")?.member("deny_delete")?.boolean ?? false
        lastTime = value.member("state")?.member("last_ts")?.string ?? ""
    }
}
