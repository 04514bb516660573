import AsyncHTTPClient
import Foundation
import NIOCore
import NIOHTTP1

/// Talks to a running system as any client does: over HTTP, waiting for the outcome of what it asks for.
struct DemoClient: Sendable {
    /// Without a slash at the end.
    let url: String
    private let http: HTTPClient

    /// How long a request may take, and how often one that had no outcome in that time is asked again under the same id.
    private static let patience = (seconds: 20, times: 6)
    private static let mostBytes = 4 << 20

    /// Lends a client to the body.
    static func with<Result>(_ url: String, _ body: (DemoClient) async throws -> Result) async throws -> Result {
        let client = DemoClient(url: url, http: HTTPClient(eventLoopGroupProvider: .singleton))
        do {
            let result = try await body(client)
            try await client.http.shutdown()
            return result
        } catch {
            try? await client.http.shutdown()
            throw error
        }
    }

    /// An answer: its status and its body.
    struct Answer {
        let status: Int
        let position: String?
        let body: [UInt8]

        /// A member of the body that is a text; nil where there is none.
        func text(_ name: String) -> String? { (try? JSONSerialization.jsonObject(with: Data(body)) as? [String: Any])?[name] as? String }
    }

    /// Sends a command until its outcome is known; throws where it is refused, with what the system says.
    @discardableResult
    func command(_ method: String, _ path: String, _ body: [UInt8], id: String, as authorization: String?) async throws -> Answer {
        for _ in 0..<Self.patience.times {
            var headers = ["Idempotency-Key": id, "Prefer": "wait=\(Self.patience.seconds)"]
            headers["Authorization"] = authorization
            let answer = try await send(method, path, body, headers)
            if answer.status == 202 || answer.status == 503 { continue }
            guard answer.status < 300 else { throw Self.refusal(method, path, answer) }
            return answer
        }
        throw LauncherError(
            "\(method) \(path) had no outcome in \(Self.patience.seconds * Self.patience.times) seconds; is the component running?")
    }

    /// Reads a document, as of a position.
    func read(_ path: String, at position: String?, as authorization: String) async throws -> Answer {
        var headers = ["Authorization": authorization]
        headers["Tributary-Position"] = position
        let answer = try await send("GET", path, [], headers)
        guard answer.status == 200 else { throw Self.refusal("GET", path, answer) }
        return answer
    }

    func send(_ method: String, _ path: String, _ body: [UInt8], _ headers: [String: String]) async throws -> Answer {
        var request = HTTPClientRequest(url: url + path)
        request.method = HTTPMethod(rawValue: method)
        for (name, value) in headers { request.headers.add(name: name, value: value) }
        if !body.isEmpty {
            request.headers.add(name: "Content-Type", value: "application/json")
            request.body = .bytes(body)
        }
        do {
            let response = try await http.execute(request, timeout: .seconds(Int64(Self.patience.seconds) + 10))
            let collected = try await response.body.collect(upTo: Self.mostBytes)
            return Answer(
                status: Int(response.status.code), position: response.headers.first(name: "Tributary-Position"),
                body: Array(collected.readableBytesView))
        } catch {
            throw LauncherError("\(url) did not answer \(method) \(path) (\(error)); is `tributary up` running there?")
        }
    }

    private static func refusal(_ method: String, _ path: String, _ answer: Answer) -> DemoRefusal {
        let words = [answer.text("title"), answer.text("detail")].compactMap { $0 }.joined(separator: " ")
        return DemoRefusal(
            code: answer.text("type")?.split(separator: "/").last.map(String.init),
            description: "\(method) \(path) was answered with \(answer.status)\(words.isEmpty ? "" : ": \(words)")")
    }
}
