import EventLog
import EventSourcing
import JSON
import NATS
import PlatformTesting
import Testing

@Suite(.nats) struct ProvisionTests {
    @Test func `provisioning twice changes nothing`() async throws {
        try await onServer { _, store, context in
            try await store.provision(StreamDefinition.context(context) + StreamDefinition.shared)
            let before = try await store.state(of: StreamName.events(of: context))
            try await store.provision(StreamDefinition.context(context) + StreamDefinition.shared)
            let after = try await store.state(of: StreamName.events(of: context))
            #expect(before == after)
        }
    }

    @Test func `two that provision at the same moment both succeed`() async throws {
        try await onServer { _, store, context in
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<4 { group.addTask { try await store.provision(StreamDefinition.context(context)) } }
                try await group.waitForAll()
            }
        }
    }

    @Test func `a stream of an earlier release gets the subjects it lacks and keeps what it holds`() async throws {
        try await onServer { _, store, context in
            let name = "\(context.uppercased())_GROWING"
            let definition = { subjects in
                StreamDefinition(name: name, subjects: subjects, keeps: .lastPerSubject(seconds: nil), description: "grows")
            }
            try await store.provision([definition(["\(context).a.*"])])
            _ = try await store.append(
                ProposedMessage(subject: "\(context).a.1", id: "1", headers: MessageHeaders(), payload: []), expecting: nil)
            try await store.provision([definition(["\(context).a.*", "\(context).b.*"])])
            #expect(
                try await store.append(
                    ProposedMessage(subject: "\(context).b.1", id: "2", headers: MessageHeaders(), payload: []), expecting: nil) == 2)
            let error = await #expect(throws: MessageStoreError.self) { try await store.provision([definition(["\(context).b.*"])]) }
            #expect(error?.code == .badStream)
        }
    }

    @Test(
        arguments: [
            (#""max_age":1000000000"#, "max_age"), (#""max_msgs":1000"#, "max_msgs"), (#""max_bytes":100000"#, "max_bytes"),
            (#""deny_delete":false"#, "deny_delete"), (#""discard":"old""#, "discard"), (#""allow_direct":false"#, "allow_direct"),
            (#""max_msgs_per_subject":1"#, "max_msgs_per_subject"),
        ])
    func `an event stream that would lose events is refused by name and fault`(change: String, fault: String) async throws {
        try await onServer { connection, store, context in
            let name = StreamName.events(of: context)
            var members = [
                #""name":"\#(name)""#, #""subjects":["\#(context).event.*.*"]"#, #""storage":"file""#, #""discard":"new""#,
                #""deny_delete":true"#,
                #""deny_purge":true"#, #""allow_direct":true"#,
            ]
            members.removeAll { $0.hasPrefix(String(change.prefix { $0 != ":" })) }
            let body = "{" + (members + [change]).joined(separator: ",") + "}"
            _ = try await connection.request("$JS.API.STREAM.CREATE.\(name)", payload: Array(body.utf8))
            let error = await #expect(throws: MessageStoreError.self) { try await store.provision(StreamDefinition.context(context)) }
            #expect(error?.code == .badStream)
            #expect(error?.message.contains(name) == true)
            #expect(error?.message.contains(fault) == true)
        }
    }

    @Test func `a stream that does not exist is told as such`() async throws {
        try await onServer { _, store, context in
            let error = await #expect(throws: MessageStoreError.self) { try await store.read(StreamName.events(of: context), after: 0) }
            #expect(error?.code == .badStream)
        }
    }

    private func onServer(_ body: @Sendable (NATSConnection, JetStreamStore, String) async throws -> Void) async throws {
        try await NATSServer.current.withConnection { connection in
            try await body(connection, JetStreamStore(connection, logger: TestLogger.silent), NATSServer.uniqueContext())
        }
    }
}
