import Foundation
import Testing

@testable import tributary

/// The examples beside the product.
@Suite(.serialized)
struct ExamplesTests {
    @Test func upRunsThemWhereThatIsAskedFor() async throws {
        try await Scratch.with { scratch in
            let data = "\(scratch.path)/data"
            func client(_ url: String) throws -> BankClient {
                BankClient(url: url, key: try Scratch.text("\(data)/operator-key").trimmingCharacters(in: .newlines))
            }
            let plain = try TributaryProcess(["up", "--port", "0", "--data", data], in: scratch)
            #expect(try await client(try await plain.ready()).post("/bank/accounts", [:]).status == 404)
            #expect(try await plain.end() == 0)

            let up = try TributaryProcess(["up", "--examples", "--port", "0", "--data", data], in: scratch)
            let bank = try client(try await up.ready())
            let account = BankClient.newID()
            #expect(try await bank.open(account).status == 201)
            let deposited = try await bank.post("/bank/accounts/\(account)/deposits", ["amount": 1_250])
            #expect(deposited.status == 200, "\(deposited.body)")
            let shown = try await bank.account(account, at: deposited.headers["tributary-position"])
            #expect(shown.balance == 1_250)
            #expect(shown.status == "open")
            let withdrawn = try await bank.post("/bank/accounts/\(account)/withdrawals", ["amount": 1_251])
            #expect(withdrawn.status == 409)
            #expect(withdrawn.body.contains("insufficient-funds"))
            #expect(try await up.end() == 0)
        }
    }
}
