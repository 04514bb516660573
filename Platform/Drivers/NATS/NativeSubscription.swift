internal import CNATS

/// A subscription of libnats, made with what its callbacks are handed.
enum NativeSubscription {
    /// Subscribes. `owner` is what `heard` gets as its closure, unretained; the subscription keeps it alive until `completed` is called, which is the last
    /// call that libnats makes and has to release it.
    static func make(
        _ subject: String, on connection: OpaquePointer?, for owner: AnyObject, heard: natsMsgHandler,
        completed: natsOnCompleteCB = { context in if let context { Unmanaged<AnyObject>.fromOpaque(context).release() } }
    ) -> (subscription: OpaquePointer?, status: natsStatus) {
        var subscription: OpaquePointer?
        let context = Unmanaged.passRetained(owner).toOpaque()
        let status = natsConnection_Subscribe(&subscription, connection, subject, heard, context)
        guard status == NATS_OK else {
            Unmanaged<AnyObject>.fromOpaque(context).release()
            return (nil, status)
        }
        natsSubscription_SetOnCompleteCB(subscription, completed, context)
        return (subscription, status)
    }
}
