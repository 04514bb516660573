import Foundation
import PlatformTesting
import SocketTesting
import Testing

@testable import tributary

/// A command's whole way: 202 from the application, the outcome on the socket.
struct GatewayCommandsTests {
    private static let services = ["bank-application", "bank-component", "bank-aggregator", "gateway-application"]

    @Test func `commands that name a connection are answered on it, in their order, and can be asked for as well`() async throws {
        try await Installation.with { installation in
            let process = try installation.start(Self.services)
            let url = try await process.ready()
            let port = try #require(URL(string: url)?.port)
            let bank = try installation.client(url)
            let client = ReturningClient(ports: [port], headers: [("Authorization", "Bearer \(bank.key)")])
            let inbox = try await client.begin()
            var requests: [String] = []
            let account = BankClient.newID()
            let opening = try JSONSerialization.data(withJSONObject: ["accountId": account, "owner": "Ada"])
            for number in 0..<20 {
                // One account, so that the commands are handled in their order; whatever becomes of them. Every other request has an id of its own choice.
                var headers = ["Authorization": "Bearer \(bank.key)", "X-Subscriber-Id": inbox]
                if number.isMultiple(of: 2) { headers["Idempotency-Key"] = "request-\(number)" }
                let answer = try await bank.send("POST", "/bank/accounts", opening, headers)
                #expect(answer.status == 202)
                requests.append(try #require(answer["requestId"]))
            }
            try await client.listen(for: requests.count)
            #expect(await client.told == requests)
            for request in requests {
                let answer = try await bank.send("GET", "/requests/\(request)", nil, ["Authorization": "Bearer \(bank.key)"])
                #expect(answer.status == 200)
                #expect(["completed", "rejected"].contains(answer["status"]))
            }
            await client.end()
            try await process.end()
        }
    }
}
