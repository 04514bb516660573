import HTTPTypes
import Hummingbird
import HummingbirdTesting
import JSON
import Testing
import Views
import WebAPI

@Suite struct BankApplicationTests {
    private let server = BankServer()
    private static let account = BankServer.account
    private static let accountPath = "/bank/accounts/\(account)"
    private static let money = #"{"amount":1250}"#

    @Test(arguments: [
        ("/bank/accounts", #"{"accountId":"\#(account)","owner":"Ada"}"#, "OpenAccount", #"{"accountId":"\#(account)","owner":"Ada"}"#),
        ("\(accountPath)/deposits", money, "Deposit", #"{"accountId":"\#(account)","amount":1250}"#),
        ("\(accountPath)/withdrawals", money, "Withdraw", #"{"accountId":"\#(account)","amount":1250}"#),
        ("\(accountPath)/close", "{}", "CloseAccount", #"{"accountId":"\#(account)"}"#),
    ])
    func `each command to an account has its route, and the id comes from the path`(
        path: String, body: String, type: String, payload: String
    ) async throws {
        #expect(try await server.send(.post, path, body).status == .accepted)
        #expect(await server.commands() == [["bank/account/\(Self.account)", "tributary.bank.\(type).v1", payload]])
    }

    @Test func `a transfer is addressed to itself`() async throws {
        let body =
            #"{"transferId":"\#(BankServer.transfer)","from":"\#(Self.account)","to":"\#(BankServer.other)","amount":1,"expiresAt":"2026-01-01T00:00:00Z"}"#
        #expect(try await server.send(.post, "/bank/transfers", body).status == .accepted)
        let commands = await server.commands()
        #expect(commands.map(\.[0]) == ["bank/transfer/\(BankServer.transfer)"])
        #expect(commands.map(\.[1]) == ["tributary.bank.StartTransfer.v1"])
    }

    @Test(arguments: ["0", "-5", "1.5", "1000000000001", "\"5\""]) func `an amount that is none is refused at the door`(amount: String)
        async throws
    {
        let answer = try await server.send(.post, "\(Self.accountPath)/deposits", #"{"amount":\#(amount)}"#)
        #expect(answer.status == .unprocessableContent)
        #expect(answer.members { root in root.member("errors")?.element(0)?.member("pointer")?.string } == "/amount")
        #expect(await server.commands().isEmpty)
    }

    @Test func `an account and a transfer are shown as they stand in their views`() async throws {
        await server.views.put("accounts", Self.account, #"{"balance":3}"#)
        await server.views.put("transfers", BankServer.transfer, #"{"status":"completed"}"#)
        #expect(try await server.send(.get, Self.accountPath).text == #"{"balance":3}"#)
        #expect(try await server.send(.get, "/bank/transfers/\(BankServer.transfer)").text == #"{"status":"completed"}"#)
        #expect(try await server.send(.get, "/bank/transfers/\(Self.account)").status == .notFound)
    }

    @Test func `accounts and transfers are paged, and can be those of one status`() async throws {
        await server.views.put("accounts", "a", #"{"status":"open"}"#)
        #expect(try await server.send(.get, "/bank/accounts?status=open").text == #"{"items":[{"status":"open"}],"next":null}"#)
        #expect(try await server.send(.get, "/bank/transfers?status=refunding").text == #"{"items":[],"next":null}"#)
        #expect(
            await server.views.filters == [
                ViewFilter("status", equals: "open"), ViewFilter("status", equals: "refunding"),
            ])
        #expect(try await server.send(.get, "/bank/accounts?status=asleep").status == .badRequest)
    }

    @Test func `every operation is the operator's, and none lets people speak for the process manager`() async throws {
        let document = try await server.send(.get, "/bank/openapi.json", asOperator: false)
        var operations: [(id: String, method: String, path: String)] = []
        _ = document.members { root -> Bool? in
            root.member("paths")?.forEachMember { path, item in
                item.forEachMember { method, operation in
                    operations.append((operation.member("operationId")?.string ?? "", method.uppercased(), path))
                }
            }
            return true
        }
        #expect(
            Set(operations.map(\.id)) == [
                "OpenAccount", "Deposit", "Withdraw", "CloseAccount", "StartTransfer", "AccountSummary", "AccountSummaryList",
                "TransferSummary", "TransferSummaryList", "RequestStatus",
            ])
        for operation in operations where operation.id != "RequestStatus" {
            let path = operation.path.replacing("{accountId}", with: Self.account).replacing("{transferId}", with: BankServer.transfer)
            let status = try await server.send(.init(operation.method)!, path, "{}", asOperator: false).status
            #expect(status == .unauthorized, "\(operation.id)")
        }
        #expect(await server.commands().isEmpty)
    }
}
