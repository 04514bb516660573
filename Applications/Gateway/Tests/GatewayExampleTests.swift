import GatewayEvents
import PlatformTesting
import Testing

/// What the documents show of the context's messages.
@Suite struct GatewayExampleTests {
    @Test func `documents show one of every message`() throws {
        let (connection, host) = ("3q2-7wAAQkKxZm9vYmFyMA", "h4f1c")
        var examples = ExampleFile("schema/examples/gateway.json")
        examples.add(
            [
                GatewayEvent.connectionOpened(ConnectionOpened(connectionId: connection, hostId: host, transport: .socket)),
                .connectionClosed(ConnectionClosed(connectionId: connection, hostId: host, reason: .ended)),
            ], readable: GatewayEvent.readableTypes)
        try examples.check()
        #expect(examples.complaints == [])
    }
}
