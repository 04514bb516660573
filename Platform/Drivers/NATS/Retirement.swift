internal import CNATS
internal import Synchronization

/// Keeps subscriptions that are over until libnats' reading thread cannot look at them any more.
///
/// libnats 3.4.1 finds the subscription of a message under a lock, lets go of the lock, and then uses the subscription without a reference of its own
/// (`natsConn_processMsg`): one that is destroyed in between is used after it was freed, which now and then corrupted the heap of a busy process. What
/// keeps it alive is our own reference, so that is given up late. Messages are read one after the other; so when a message that we have sent to ourselves
/// after unsubscribing comes back, what was read before it is done with.
final class Retirement: @unchecked Sendable {
    // Proof of @unchecked Sendable: everything but `heard` is used by the connection's own thread alone.
    private var subscription: OpaquePointer?
    private var subject = ""
    /// No message has been sent for them yet.
    private var waiting: [OpaquePointer] = []
    /// They go when the message with the number `sent` is back.
    private var leaving: [OpaquePointer] = []
    private var sent: UInt64 = 0
    private var ticks = 0
    private let heard = Atomic<UInt64>(0)

    /// After so many ticks without an answer the message is sent again: it may have been lost with the connection.
    private static let patience = 20

    /// Listens for its own messages; it is over with the connection.
    func begin(on connection: OpaquePointer?, subject: String) -> NATSError? {
        self.subject = subject
        subscription =
            NativeSubscription.make(subject, on: connection, for: self) { _, _, message, context in
                defer { natsMsg_Destroy(message) }
                guard let message, let context, let data = natsMsg_GetData(message) else { return }
                // libnats ends the data of a message with a zero.
                Unmanaged<Retirement>.fromOpaque(context).takeUnretainedValue().heard.store(strtoull(data, nil, 10), ordering: .releasing)
            }.subscription
        guard subscription != nil else { return NATSError(.cannotConnect, "cannot subscribe to the inbox") }
        return nil
    }

    /// Takes over a subscription that has been unsubscribed.
    func add(_ subscription: OpaquePointer) { waiting.append(subscription) }

    /// Lets go of those whose time has come, and sends a message for the next.
    func tick(on connection: OpaquePointer) {
        if !leaving.isEmpty, heard.load(ordering: .acquiring) == sent { letGo(&leaving) }
        ticks += 1
        if leaving.isEmpty {
            guard !waiting.isEmpty else { return }
            swap(&leaving, &waiting)
            sent += 1
        } else {
            guard ticks >= Self.patience else { return }
        }
        ticks = 0
        // Where it cannot be sent, it is sent again.
        _ = natsConnection_PublishString(connection, subject, String(sent))
    }

    /// The connection has been closed: nothing is read any more.
    func end() {
        letGo(&leaving)
        letGo(&waiting)
        if let subscription { natsSubscription_Destroy(subscription) }
        subscription = nil
    }

    private func letGo(_ subscriptions: inout [OpaquePointer]) {
        for subscription in subscriptions { natsSubscription_Destroy(subscription) }
        subscriptions.removeAll()
    }
}
