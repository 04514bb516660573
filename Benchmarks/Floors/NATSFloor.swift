import CNATS
import EventSourcing

/// libnats used directly, the least that can do the work: what our own append and read are held against.
final class NATSFloor {
    private var connection: OpaquePointer?
    private var context: OpaquePointer?

    init(url: String, sendAtOnce: Bool, pending: Int64 = 1_024) {
        var options: OpaquePointer?
        natsOptions_Create(&options)
        natsOptions_SetURL(options, url)
        natsOptions_SetSendAsap(options, sendAtOnce)
        check(natsConnection_Connect(&connection, options))
        natsOptions_Destroy(options)
        var settings = jsOptions()
        jsOptions_Init(&settings)
        settings.PublishAsync.MaxPending = pending
        // How long one waits for room among those under way; 200 ms, as libnats has it, are not enough while the server writes to the disk.
        settings.PublishAsync.StallWait = 60_000
        check(natsConnection_JetStream(&context, connection, &settings))
    }

    deinit {
        jsCtx_Destroy(context)
        natsConnection_Destroy(connection)
    }

    /// One at a time, each acknowledged before the next.
    func publishOneByOne(_ messages: [ProposedMessage], expecting: (Int) -> Int) {
        for (index, message) in messages.enumerated() {
            let outgoing = make(message, expecting: expecting(index))
            var acknowledgement: UnsafeMutablePointer<jsPubAck>?
            check(js_PublishMsg(&acknowledgement, context, outgoing, nil, nil))
            jsPubAck_Destroy(acknowledgement)
            natsMsg_Destroy(outgoing)
        }
    }

    /// As many under way as the context allows, all acknowledged in the end.
    func publishManyAtOnce(_ messages: [ProposedMessage], expecting: (Int) -> Int) {
        for (index, message) in messages.enumerated() {
            var outgoing: OpaquePointer? = make(message, expecting: expecting(index))
            check(js_PublishMsgAsync(context, &outgoing, nil))
        }
        var options = jsPubOptions()
        jsPubOptions_Init(&options)
        options.MaxWait = 60_000
        check(js_PublishAsyncComplete(context, &options))
    }

    /// Fetches every message of a stream through a pull consumer without acknowledgements; gives how many bytes came.
    func fetch(_ count: Int, of stream: String, subjects: String) -> Int {
        var options = jsSubOptions()
        jsSubOptions_Init(&options)
        var name = Array(stream.utf8CString)
        var subscription: OpaquePointer?
        name.withUnsafeMutableBufferPointer { name in
            options.Stream = UnsafePointer(name.baseAddress)
            options.Config.AckPolicy = js_AckNone
            options.Config.MemoryStorage = true
            check(js_PullSubscribe(&subscription, context, subjects, nil, nil, &options, nil))
        }
        var bytes = 0
        var fetched = 0
        while fetched < count {
            var list = natsMsgList()
            check(natsSubscription_Fetch(&list, subscription, Int32(min(1_000, count - fetched)), 5_000, nil))
            for index in 0..<Int(list.Count) { bytes += Int(natsMsg_GetDataLength(list.Msgs[index])) }
            fetched += Int(list.Count)
            natsMsgList_Destroy(&list)
        }
        natsSubscription_Unsubscribe(subscription)
        natsSubscription_Destroy(subscription)
        return bytes
    }

    /// Gets the last message of a subject as directly as the server allows; gives how many bytes came.
    func last(of subject: String, in stream: String) -> Int {
        var answer: OpaquePointer?
        check(natsConnection_Request(&answer, connection, "$JS.API.DIRECT.GET.\(stream).\(subject)", nil, 0, 5_000))
        defer { natsMsg_Destroy(answer) }
        return Int(natsMsg_GetDataLength(answer))
    }

    private func make(_ message: ProposedMessage, expecting: Int) -> OpaquePointer? {
        var outgoing: OpaquePointer?
        message.payload.withUnsafeBytes { payload in
            check(
                natsMsg_Create(
                    &outgoing, message.subject, nil, payload.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(payload.count)))
        }
        for (name, value) in message.headers.pairs { check(natsMsgHeader_Set(outgoing, name, value)) }
        check(natsMsgHeader_Set(outgoing, "Nats-Msg-Id", message.id))
        check(natsMsgHeader_Set(outgoing, "Nats-Expected-Last-Subject-Sequence", String(expecting)))
        return outgoing
    }

    private func check(_ status: natsStatus, _ line: Int = #line) {
        precondition(status == NATS_OK, "libnats, line \(line): \(String(cString: natsStatus_GetText(status)))")
    }
}
