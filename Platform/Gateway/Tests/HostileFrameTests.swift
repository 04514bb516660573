import EventSourcing
import Gateway
import PlatformTesting
import SocketTesting
import Testing

/// What no decent client would send ends its own connection with the code that says why, and nobody else's.
@Suite(.nats) struct HostileFrameTests {
    private func ending(
        asOperator: Bool = true, limits: GatewayLimits = GatewayLimits(), _ send: @escaping @Sendable (SocketClient) async throws -> Void
    ) async throws -> Int? {
        try await RunningGateway.running(limits: limits) { gateway in
            let (client, _) = try await gateway.open(asOperator: asOperator)
            let (other, connected) = try await gateway.open()
            try? await send(client)
            var code: Int?
            while code == nil {
                switch await client.next() {
                case .closed(let number, _): code = number
                case .gone, .late: return nil
                default: continue
                }
            }
            #expect(await client.next() == .gone)
            try await gateway.tell(UniqueID.random(), to: connected.connectionID)
            #expect(await other.text() != nil)
            await other.cut()
            return code
        }
    }

    @Test func `a frame that is not masked is malformed`() async throws {
        let code = try await ending { try await $0.send(opcode: 1, Array("{}".utf8), isMasked: false) }
        #expect(code == 1002)
    }

    @Test func `a reserved opcode is malformed`() async throws {
        let code = try await ending { try await $0.send(opcode: 5, []) }
        #expect(code == 1002)
    }

    @Test func `a continuation of nothing is malformed`() async throws {
        let code = try await ending { try await $0.send(opcode: 0, [1]) }
        #expect(code == 1002)
    }

    @Test func `a fragmented control frame is malformed`() async throws {
        let code = try await ending { try await $0.send(opcode: 9, [], isFinal: false) }
        #expect(code == 1002)
    }

    @Test func `binary is not spoken`() async throws {
        let code = try await ending { try await $0.send(opcode: 2, [0]) }
        #expect(code == 1003)
    }

    @Test func `text that is not UTF-8 is refused`() async throws {
        let code = try await ending { try await $0.send(opcode: 1, [0x22, 0xC3, 0x28, 0x22]) }
        #expect(code == 1007)
    }

    @Test func `a frame over 64 KiB is too large`() async throws {
        let code = try await ending { try await $0.send(opcode: 1, Array(repeating: 0x20, count: (64 << 10) + 1)) }
        #expect(code == 1009)
    }

    @Test func `fragments that add up to more are too large`() async throws {
        let code = try await ending { client in
            try await client.send(opcode: 1, Array(repeating: 0x20, count: 40_000), isFinal: false)
            try await client.send(opcode: 0, Array(repeating: 0x20, count: 40_000), isFinal: false)
        }
        #expect(code == 1009)
    }

    @Test func `a flood of empty fragments ends`() async throws {
        let code = try await ending { client in
            try await client.send(opcode: 1, [], isFinal: false)
            for _ in 0..<100 { try await client.send(opcode: 0, [], isFinal: false) }
        }
        #expect(code == 1009 || code == 3009)
    }

    @Test func `a flood of pings ends`() async throws {
        let code = try await ending { client in for _ in 0..<1_000 { try await client.send(opcode: 9, []) } }
        #expect(code == 3009)
    }

    @Test func `anything but a frame of ours is unexpected`() async throws {
        let first = try await ending { try await $0.send("hello") }
        #expect(first == 3500)
        let code = try await ending { try await $0.send(#"{"t":"outcome","seq":1}"#) }
        #expect(code == 3500)
    }

    @Test func `on a socket for one way any frame is unexpected`() async throws {
        let code = try await ending(asOperator: false) { try await $0.send(#"{"t":"pong"}"#) }
        #expect(code == 3500)
    }
}
