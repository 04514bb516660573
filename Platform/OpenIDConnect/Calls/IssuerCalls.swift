internal import AsyncHTTPClient
internal import NIOCore
internal import NIOSSL

/// The calls to issuers: the one place from which we speak to them.
///
/// Over TLS 1.2 or newer with the system's certificates, HTTP/1.1, no redirect followed, nothing decompressed, every call bounded in time and size. Calls can
/// be made while `run()` runs.
public actor IssuerCalls {
    nonisolated let limits: CallLimits
    private var client: HTTPClient?

    public init(limits: CallLimits = CallLimits()) { self.limits = limits }

    /// Whether calls can be made.
    public var isRunning: Bool { client != nil }

    /// Holds the connections until it is cancelled, and closes them then.
    public func run() async throws {
        precondition(client == nil, "runs once")
        var tls = TLSConfiguration.makeClientConfiguration()
        tls.minimumTLSVersion = .tlsv12
        var configuration = HTTPClient.Configuration(
            tlsConfiguration: tls, redirectConfiguration: .disallow,
            timeout: .init(connect: TimeAmount(limits.time), read: TimeAmount(limits.time)), decompression: .disabled)
        configuration.httpVersion = .http1Only
        configuration.connectionPool.concurrentHTTP1ConnectionsPerHostSoftLimit = limits.connections
        configuration.connectionPool.retryConnectionEstablishment = false
        let client = HTTPClient(configuration: configuration)
        self.client = client
        let (never, end) = AsyncStream.makeStream(of: Void.self)
        for await _ in never { break }
        end.finish()
        self.client = nil
        try await client.shutdown()
    }

    /// Calls, and gives whatever answer comes, also one that is an error. Throws `.issuerUnavailable` where none comes within the bounds.
    func answer(to call: IssuerCall) async throws(OpenIDConnectError) -> IssuerAnswer {
        guard let client else { throw OpenIDConnectError(.issuerUnavailable, "calls to issuers are not running") }
        let request = Self.request(call)
        let limits = limits
        do {
            return try await within(limits.time) {
                let response = try await client.execute(request, timeout: TimeAmount(limits.time))
                let body = try await response.body.collect(upTo: limits.bytes)
                return IssuerAnswer(status: Int(response.status.code), body: Array(body.readableBytesView))
            }
        } catch is NIOTooManyBytesError {
            throw OpenIDConnectError(.issuerUnavailable, "the answer has more than \(limits.bytes) bytes")
        } catch is CallTimeout {
            throw OpenIDConnectError(.issuerUnavailable, "no whole answer within \(limits.time)")
        } catch let error as HTTPClientError {
            // The client's own errors name no header and no body.
            throw OpenIDConnectError(.issuerUnavailable, "the call failed: \(error.shortDescription)")
        } catch {
            throw OpenIDConnectError(.issuerUnavailable, "the call failed: \(type(of: error))")
        }
    }

    private static func request(_ call: IssuerCall) -> HTTPClientRequest {
        var request = HTTPClientRequest(url: call.address.description)
        request.headers.add(name: "Accept", value: "application/json")
        request.headers.add(name: "User-Agent", value: "tributary")
        if let body = call.body {
            request.method = .POST
            request.headers.add(name: "Content-Type", value: "application/x-www-form-urlencoded")
            request.body = .bytes(Array(body.utf8))
        }
        if let authorization = call.authorization { request.headers.add(name: "Authorization", value: authorization) }
        return request
    }
}

/// The time of a call is over.
private struct CallTimeout: Error {}

/// Runs the body and cuts it off after a while. The client's own timeout ends with the head of the answer; this one has the body too.
private func within<Value: Sendable>(_ limit: Duration, _ body: @escaping @Sendable () async throws -> Value) async throws -> Value {
    try await withThrowingTaskGroup(of: Value.self) { group in
        group.addTask(operation: body)
        group.addTask {
            try await Task.sleep(for: limit)
            throw CallTimeout()
        }
        defer { group.cancelAll() }
        guard let value = try await group.next() else { throw CallTimeout() }
        return value
    }
}
