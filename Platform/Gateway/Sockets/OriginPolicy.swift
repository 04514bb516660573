internal import WebAPI
internal import HTTPTypes

/// From which pages a browser may open a connection: a page of any site can try, and the browser would send our cookies along.
public struct OriginPolicy: Sendable {
    private let allowed: Set<String>

    /// `allowed` are origins beside our own, as `https://app.example.org`.
    public init(allowed: Set<String> = []) { self.allowed = allowed }

    /// Whether the request may go on. Without an `Origin` it is no browser's.
    func admits(_ request: SocketRequest) -> Bool {
        guard let origin = request.headers[.origin] else { return true }
        guard request.headers[values: .origin].count == 1 else { return false }
        if allowed.contains(origin) { return true }
        guard let host = request.host, !host.isEmpty else { return false }
        return origin == "https://\(host)" || origin == "http://\(host)"
    }
}
