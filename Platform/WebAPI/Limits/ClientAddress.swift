internal import HTTPTypes
internal import Hummingbird
internal import NIOCore

/// Where a request comes from, as far as limits are concerned: an IPv4 address, or the network of an IPv6 address, of which anybody has plenty.
public struct ClientAddress: Hashable, Sendable {
    let text: String

    /// Reads an address; what is none stands for itself.
    init(_ text: String) { self.text = Self.network(text.lowercased()) ?? text.lowercased() }

    /// The peer of the connection; behind so many proxies of ours, whom the first of them got the request from.
    static func of(_ request: Request, in context: APIContext, behind proxies: Int) -> ClientAddress {
        let peer = ClientAddress(context.connection.remoteAddress?.ipAddress ?? "unknown")
        guard proxies > 0 else { return peer }
        let hops = request.headers[values: .forwardedFor].joined(separator: ",").split(separator: ",")
            .map { hop in String(hop.filter { $0 != " " && $0 != "\t" }.prefix(64)) }
        // Fewer than there should be: the request did not come through all of them, and then nothing in the header is theirs.
        guard hops.count >= proxies else { return peer }
        return ClientAddress(hops[hops.count - proxies])
    }

    /// The first 64 bits of an IPv6 address, or the IPv4 address that is dressed as one; nil for what is no IPv6 address.
    private static func network(_ text: String) -> String? {
        guard text.contains(":") else { return nil }
        let halves = text.split(separator: "::", maxSplits: 1, omittingEmptySubsequences: false)
            .map { $0.split(separator: ":").map(String.init) }
        if let last = halves.last?.last, last.contains(".") { return last }
        let missing = 8 - halves.reduce(0) { $0 + $1.count }
        guard missing >= 0, halves.count == 2 || missing == 0 else { return nil }
        let groups = halves[0] + Array(repeating: "0", count: missing) + (halves.count == 2 ? halves[1] : [])
        let numbers = groups.compactMap { UInt16($0, radix: 16) }
        guard numbers.count == 8 else { return nil }
        return numbers.prefix(4).map { String($0, radix: 16) }.joined(separator: ":")
    }
}
