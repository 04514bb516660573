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
            let expiresAt = expiry.map { #","expiresAt":"\#((Date.now + TimeInterval($0)).formatted(.iso8601))""# } ?? ""
            body = #"{"transferId":"\#(transfer)","from":"\#(from)","to":"\#(to)","amount":\#(amount)\#(expiresAt)}"#
        }
    }

    struct Answer: Sendable {
        /// The request's name, where it was accepted.
        let accepted: String?
        /// Whether asking again would change nothing.
        let isFinal: Bool
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
        guard status == 202 else {
            // 503 and 504 ask for another try. Anything else would be a fault of the harness: nothing it sends is malformed.
            guard status >= 500 else { throw CrashMatrixError("\(path) was answered \(status): \(String(decoding: data, as: UTF8.self))") }
            return Answer(accepted: nil, isFinal: false)
        }
        return Answer(accepted: try JSONTree(Array(data))["requestId"]?.text, isFinal: true)
    }
}
