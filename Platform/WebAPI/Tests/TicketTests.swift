import EventSourcing
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import PlatformTesting
import Testing
import WebAPI

@Suite("Requests whose id we made")
struct TicketTests {
    let server = GreetingServer()

    @Test("Such a request leaves no record, and its caller can ask for it all the same")
    func askedFor() async throws {
        let (accepted, status) = try await server.test { client in
            let accepted = try await client.greet()
            return (accepted, try await client.send(.get, accepted.header("Location") ?? ""))
        }
        #expect(await server.store.messages(in: StreamName.requests).isEmpty)
        #expect(status.status == .ok)
        #expect(status.string("requestId") == accepted.string("requestId"))
        #expect(status.string("status") == "pending")
    }

    @Test("To another caller it does not exist")
    func anothersRequest() async throws {
        let status = try await server.test { client in
            let accepted = try await client.greet()
            return try await client.send(.get, accepted.header("Location") ?? "", asOperator: true)
        }
        #expect(status.status == .notFound)
    }

    @Test("Sent again as the idempotency key it is the same request")
    func repeated() async throws {
        let (first, second) = try await server.test { client in
            let first = try await client.greet()
            return (first, try await client.greet(first.string("requestId")))
        }
        #expect(second.status == .accepted)
        #expect(second.text == first.text)
        #expect(await Set(server.commands().map { Envelope(headers: $0.headers)?.id }) == [first.string("requestId")])
    }

    @Test("Sent again with another body it is refused with 422 and publishes nothing")
    func otherBody() async throws {
        let answer = try await server.test { client in
            let first = try await client.greet()
            return try await client.greet(first.string("requestId"), text: "something else")
        }
        #expect(answer.status == .unprocessableContent)
        #expect(answer.problem == "idempotency-key-reused")
        #expect(await server.commands().count == 1)
    }
}
