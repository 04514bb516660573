import Foundation
import FoundationNetworking

/// An operation as the bank's HTTP API takes it.
struct BankRequest: Sendable {
    private let path: String
    private let body: String
    private let id: String?

    /// `id` becomes the Idempotency-Key; nil leaves the name of the request to the bank.
    init(_ operation: Operation, id: String?) {
        self.id = id
        switch operation {
        case .open(let account, let owner):
            path = "/bank/accounts"
            body = #"{"accountId":"\#(account)","owner":"\#(owner)"}"#
        case .deposit(let account, let amount):
            path = "/bank/accounts/\(account)/deposits"
            body = #"{"amount":\#(amount)}"#
        case .withdraw(let account, let amount):
            path = "/bank/accounts/\(account)/withdrawals"
            body = #"{"amount":\#(amount)}"#
        case .transfer(let transfer, let from, let to, let amount, let expiry):
            path = "/bank/transfers"
            // From now on, not from when it is sent again: a repeated request is the same request.
            let expiresAt =
                expiry.map { #","expiresAt":"\#(Date.ISO8601FormatStyle(includingFractionalSeconds: true).format(.now + $0))""# } ?? ""
            body = #"{"transferId":"\#(transfer)","from":"\#(from)","to":"\#(to)","amount":\#(amount)\#(expiresAt)}"#
        }
    }

    enum Answer: Sendable {
        /// The request's name.
        case accepted(String)
        /// 503 or 504: ask again.
        case unavailable
        /// Anything else: nothing the harness sends is malformed.
        case surprise(String)
    }

    /// Throws where no answer comes within five seconds.
    func send(to url: String, key: String, over session: URLSession) async throws -> Answer {
        guard let address = URL(string: url + path) else { throw CrashMatrixError("\(url) is no address") }
        var request = URLRequest(url: address, timeoutInterval: 5)
        request.httpMethod = "POST"
        request.httpBody = Data(body.utf8)
        request.setValue("application/json", forHTTPHeaderField: "Content-Type")
        request.setValue("Bearer \(key)", forHTTPHeaderField: "Authorization")
        if let id { request.setValue(id, forHTTPHeaderField: "Idempotency-Key") }
        let (data, response) = try await session.data(for: request)
        let status = (response as? HTTPURLResponse)?.statusCode ?? 0
        if status == 503 || status == 504 { return .unavailable }
        guard status == 202, let name = try? JSONTree(Array(data))["requestId"]?.text else {
            return .surprise("\(path) was answered \(status): \(String(decoding: data, as: UTF8.self))")
        }
        return .accepted(name)
    }
}
