import JSON

/// The bodies of the requests we make of JetStream.
enum JetStreamRequests {
    static func lastMessage(of subject: String) -> [UInt8] {
        write { $0.member("last_by_subj", subject) }
    }

    static func message(at position: UInt64) -> [UInt8] {
        write { $0.member("seq", Int64(position)) }
    }

    static func purge(_ subject: String, before sequence: UInt64) -> [UInt8] {
        write { writer in
            writer.member("filter", subject)
            writer.member("seq", Int64(sequence))
        }
    }

    /// ADR-31, batched direct get.
    static func batch(of subject: String, from sequence: UInt64, messages: Int, bytes: Int) -> [UInt8] {
        write { writer in
            writer.member("seq", Int64(sequence))
            writer.member("next_by_subj", subject)
            writer.member("batch", Int64(messages))
            writer.member("max_bytes", Int64(bytes))
        }
    }

    /// ADR-13, pull request.
    static func pull(_ batch: Int, bytes: Int, life: Duration, heartbeat: Duration) -> [UInt8] {
        write { writer in
            writer.member("batch", Int64(batch))
            writer.member("max_bytes", Int64(bytes))
            writer.member("expires", life.nanoseconds)
            writer.member("idle_heartbeat", heartbeat.nanoseconds)
        }
    }

    /// A consumer for one reader: unfiltered, in memory, without acknowledgements, gone by itself 30 s after the last request.
    static func reader(of stream: String, named name: String, after position: UInt64) -> [UInt8] {
        write { writer in
            writer.member("stream_name", stream)
            writer.name("config")
            writer.beginObject()
            writer.member("name", name)
            writer.member("deliver_policy", "by_start_sequence")
            writer.member("opt_start_seq", Int64(position + 1))
            writer.member("ack_policy", "none")
            writer.member("replay_policy", "instant")
            writer.member("mem_storage", true)
            writer.member("num_replicas", Int64(1))
            writer.member("inactive_threshold", Duration.seconds(30).nanoseconds)
            writer.endObject()
            writer.member("action", "create")
        }
    }

    static func stream(_ definition: StreamDefinition, replicas: Int) -> [UInt8] {
        write { writer in
            writer.member("name", definition.name)
            writer.member("description", definition.description)
            writer.member("subjects", definition.subjects) { subject, writer in writer.value(subject) }
            writer.member("retention", "limits")
            writer.member("storage", "file")
            writer.member("num_replicas", Int64(replicas))
            writer.member("allow_direct", true)
            for (name, value) in definition.limits { writer.member(name, value) }
            for (name, value) in definition.refusals { writer.member(name, value) }
            writer.member("discard", definition.discard)
            writer.member("duplicate_window", Duration.seconds(120).nanoseconds)
        }
    }

    private static func write(_ body: (inout JSONWriter) -> Void) -> [UInt8] {
        var writer = JSONWriter()
        writer.beginObject()
        body(&writer)
        writer.endObject()
        return writer.bytes
    }
}

extension Duration {
    var nanoseconds: Int64 { components.seconds * 1_000_000_000 + components.attoseconds / 1_000_000_000 }
}
