public import HTTPTypes
internal import NIOHTTP1
internal import NIOHTTPTypesHTTP1

/// A request to open a socket, or the ordinary request that asks about one.
public struct SocketRequest: Sendable {
    /// Without the query.
    public let path: String
    /// What stands behind the `?`.
    public let query: String?
    /// The `Host` that the client asked, with its port where it named one.
    public let host: String?
    public let headers: HTTPFields

    public init(target: String, host: String?, headers: HTTPFields) {
        let parts = target.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        path = String(parts.first ?? "")
        query = parts.count == 2 ? String(parts[1]) : nil
        self.host = host
        self.headers = headers
    }

    init(_ head: HTTPRequestHead) {
        self.init(target: head.uri, host: head.headers["Host"].first, headers: HTTPFields(head.headers, splitCookie: false))
    }

    /// Whether the client asked for WebSocket at all.
    public var asksForUpgrade: Bool {
        guard let name = HTTPField.Name("Upgrade") else { return false }
        return headers[values: name].contains { $0.lowercased().split(separator: ",").contains { $0.contains("websocket") } }
    }
}
