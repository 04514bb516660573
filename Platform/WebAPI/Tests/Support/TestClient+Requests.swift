import HTTPTypes
import Hummingbird
import HummingbirdTesting
import JSON

extension TestClientProtocol {
    /// Sends JSON.
    func send(
        _ method: HTTPRequest.Method, _ path: String, _ json: String? = nil, headers: HTTPFields = [:], asOperator: Bool = false
    ) async throws -> TestResponse {
        var headers = headers
        if json != nil, !headers.contains(.contentType) { headers[.contentType] = "application/json" }
        if asOperator { headers[.authorization] = "Bearer \(GreetingServer.operatorKey)" }
        return try await execute(uri: path, method: method, headers: headers, body: json.map { ByteBuffer(string: $0) })
    }

    /// Greets with an idempotency key.
    func greet(_ key: String? = nil, text: String = "hello", prefer: String? = nil) async throws -> TestResponse {
        var headers = HTTPFields()
        if let key { headers[.init("Idempotency-Key")!] = key }
        if let prefer { headers[.init("Prefer")!] = prefer }
        return try await send(.post, "/greetings/people", #"{"personId":"ada","text":"\#(text)"}"#, headers: headers)
    }
}

extension TestResponse {
    var text: String { String(buffer: body) }

    /// The string at a path of member names and indexes; nil where there is none, or where the body is not JSON.
    func string(_ path: String...) -> String? {
        try? JSONDocument.withValue(parsing: Array(body.readableBytesView)) { root in Self.string(in: root, path[...]) }
    }

    /// The last part of the problem's type; nil where the answer is no problem.
    var problem: String? {
        guard headers[.contentType] == "application/problem+json" else { return nil }
        return string("type").map { String($0.split(separator: "/").last ?? "") }
    }

    func header(_ name: String) -> String? { headers[HTTPField.Name(name)!] }

    private static func string(in value: borrowing JSONValue, _ path: ArraySlice<String>) -> String? {
        guard let first = path.first else { return value.string }
        if let index = Int(first), let element = value.element(index) { return string(in: element, path.dropFirst()) }
        guard let member = value.member(first) else { return nil }
        return string(in: member, path.dropFirst())
    }
}
