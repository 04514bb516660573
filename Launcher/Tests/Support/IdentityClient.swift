import Foundation
import FoundationNetworking
import PlatformTesting
import Testing

/// Talks to identity over HTTP, as somebody outside would.
struct IdentityClient: Sendable {
    let url: String
    let key: String

    /// Everybody's.
    static let password = "correct horse battery staple"

    struct Answer: Sendable {
        let status: Int
        let headers: [String: String]
        let body: String

        /// A member of the body, as text.
        subscript(member: String) -> String? {
            let object = try? JSONSerialization.jsonObject(with: Data(body.utf8)) as? [String: Any]
            return object?[member] as? String
        }

        /// What a view answers that has come to the position that was asked for.
        static func asOfPosition(_ ask: @Sendable () async throws -> Answer) async throws -> Answer {
            try await eventually("the view has come to the position") {
                let answer = try await ask()
                return answer.status == 503 ? nil : answer
            }
        }
    }

    /// Registers a person and waits for the outcome.
    func register(_ id: String, email: String) async throws -> Answer {
        let body = ["userId": id, "email": email, "password": Self.password, "firstName": "Ada"]
        return try await send("POST", "/identity/users", try JSONSerialization.data(withJSONObject: body), ["Prefer": "wait=60"])
    }

    /// A profile as of a position.
    func profile(_ id: String, at position: String?) async throws -> Answer {
        try await send(
            "GET", "/identity/users/\(id)", nil,
            ["Authorization": "Bearer \(key)"].merging(position.map { ["Tributary-Position": $0] } ?? [:]) { $1 })
    }

    func get(_ path: String) async throws -> Answer { try await send("GET", path, nil, [:]) }

    /// Sends it, and asks again where a view has not come to the position in time: that may take a while on a machine that has much to do.
    func send(_ method: String, _ path: String, _ body: Data?, _ headers: [String: String]) async throws -> Answer {
        guard headers["Tributary-Position"] != nil else { return try await sendOnce(method, path, body, headers) }
        return try await Answer.asOfPosition { try await sendOnce(method, path, body, headers) }
    }

    private func sendOnce(_ method: String, _ path: String, _ body: Data?, _ headers: [String: String]) async throws -> Answer {
        var request = URLRequest(url: try #require(URL(string: url + path)), timeoutInterval: 90)
        request.httpMethod = method
        request.httpBody = body
        if body != nil { request.setValue("application/json", forHTTPHeaderField: "Content-Type") }
        for (name, value) in headers { request.setValue(value, forHTTPHeaderField: name) }
        let (data, response) = try await URLSession.shared.data(for: request)
        let answer = try #require(response as? HTTPURLResponse)
        let fields = answer.allHeaderFields.reduce(into: [String: String]()) { $0["\($1.key)".lowercased()] = "\($1.value)" }
        return Answer(status: answer.statusCode, headers: fields, body: String(decoding: data, as: UTF8.self))
    }

    /// An id that nobody else uses: a UUIDv7 in form.
    static func newID() -> String {
        let digits = Array(UUID().uuidString.lowercased())
        return String(digits[..<14]) + "7" + String(digits[15...])
    }
}
