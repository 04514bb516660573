import AsyncHTTPClient
import NIOCore
import NIOHTTP1

/// Talks to a running system as any client does: over HTTP, waiting for the outcome of what it asks for, and as long as it is told to where it asks too often.
struct DemoClient: Sendable {
    /// Without a slash at the end.
    let url: String
    /// How long the same is asked again.
    private let patience: Duration
    private let http: HTTPClient

    /// How many seconds the system may wait for an outcome before it answers.
    private static let wait = 20
    private static let mostBytes = 4 << 20

    /// Lends a client to the body.
    static func with<Result>(
        _ url: String, patience: Duration = .seconds(120), _ body: (DemoClient) async throws -> Result
    ) async throws -> Result {
        var configuration = HTTPClient.Configuration()
        // Where nobody listens, somebody waits to be told so.
        configuration.connectionPool.retryConnectionEstablishment = false
        let http = HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
        let client = DemoClient(url: url, patience: patience, http: http)
        do {
            let result = try await body(client)
            try await client.http.shutdown()
            return result
        } catch {
            try? await client.http.shutdown()
            throw error
        }
    }

    /// Sends a command until its outcome is known; throws where it is refused, with what the system says.
    @discardableResult
    func command(_ method: String, _ path: String, _ body: [UInt8], id: String, as authorization: String?) async throws -> DemoAnswer {
        var headers = ["Idempotency-Key": id, "Prefer": "wait=\(Self.wait)"]
        headers["Authorization"] = authorization
        let answer = try await send(method, path, body, headers)
        guard answer.status < 300 else { throw answer.refusal(of: "\(method) \(path)") }
        return answer
    }

    /// Reads a document, as of a position.
    func read(_ path: String, at position: String?, as authorization: String) async throws -> DemoAnswer {
        var headers = ["Authorization": authorization]
        headers["Tributary-Position"] = position
        let answer = try await send("GET", path, [], headers)
        guard answer.status == 200 else { throw answer.refusal(of: "GET \(path)") }
        return answer
    }

    /// Sends a request until its answer is final, with the pauses that the system asks for. Throws where that would take longer than our patience.
    func send(_ method: String, _ path: String, _ body: [UInt8], _ headers: [String: String]) async throws -> DemoAnswer {
        let deadline = ContinuousClock.now + patience
        while true {
            let answer = try await sendOnce(method, path, body, headers)
            guard let pause = answer.pause else { return answer }
            guard .now + pause < deadline else { throw impatience("\(method) \(path)", answer, pause) }
            try await Task.sleep(for: pause)
        }
    }

    private func sendOnce(_ method: String, _ path: String, _ body: [UInt8], _ headers: [String: String]) async throws -> DemoAnswer {
        var request = HTTPClientRequest(url: url + path)
        request.method = HTTPMethod(rawValue: method)
        for (name, value) in headers { request.headers.add(name: name, value: value) }
        if !body.isEmpty {
            request.headers.add(name: "Content-Type", value: "application/json")
            request.body = .bytes(body)
        }
        do {
            let response = try await http.execute(request, timeout: .seconds(Int64(Self.wait) + 10))
            let collected = try await response.body.collect(upTo: Self.mostBytes)
            return DemoAnswer(
                status: Int(response.status.code), position: response.headers.first(name: "Tributary-Position"),
                retryAfter: response.headers.first(name: "Retry-After"), body: Array(collected.readableBytesView))
        } catch {
            throw LauncherError("\(url) did not answer \(method) \(path) (\(error)); is `tributary up` running there?")
        }
    }

    /// Why nothing more is waited for, and what to do.
    private func impatience(_ request: String, _ answer: DemoAnswer, _ pause: Duration) -> LauncherError {
        let seconds = patience.components.seconds
        switch answer.status {
        case 202: return LauncherError("\(request) had no outcome in \(seconds) seconds; is the component running? \(url)/ready tells")
        case 429:
            return LauncherError(
                "\(url) takes no more sign-ins from here for \(pause.components.seconds) seconds: run the same again then, and it goes on")
        default:
            return LauncherError(
                "\(request) was not possible for \(seconds) seconds (\(answer.status): \(answer.words)): "
                    + "run the same again when \(url)/ready says that it is ready, and it goes on")
        }
    }
}
