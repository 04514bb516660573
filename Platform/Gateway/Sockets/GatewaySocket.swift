internal import HTTPTypes
public import NIOCore
public import WebAPI

/// The socket: `GET /gateway/socket`, upgraded to WebSocket.
public struct GatewaySocket: SocketEndpoint {
    public let path: String
    let doorkeeper: Doorkeeper

    public var frameBytes: Int { doorkeeper.hub.limits.inboundBytes }

    public func open(_ request: SocketRequest, on eventLoop: any EventLoop) async throws(Problem) -> SocketOpening {
        let (admission, subprotocol) = try await admit(request, on: eventLoop)
        guard let roster = doorkeeper.hub.roster(on: eventLoop) else { throw .gatewayUnavailable }
        let doorkeeper = doorkeeper
        return SocketOpening(subprotocol: subprotocol.rawValue) { channel in
            let handler = SocketHandler(admission, subprotocol, in: roster, doorkeeper)
            try channel.pipeline.syncOperations.addHandler(handler)
        }
    }

    /// Whether the request would get a socket, and which one.
    func admit(_ request: SocketRequest, on eventLoop: any EventLoop) async throws(Problem) -> (Admission, Subprotocol) {
        let owner = try await doorkeeper.owner(of: request)
        let offered = request.headers[values: Self.subprotocolHeader].flatMap { $0.split(separator: ",") }
            .map { String($0.trimmed) }
        let subprotocol = try Self.choose(from: offered, for: owner)
        let query = try Query(request.query, known: ["connection", "seq"])
        let token = offered.first { $0.hasPrefix(Subprotocol.resumePrefix) }?.dropFirst(Subprotocol.resumePrefix.count)
        let returning = try Doorkeeper.Return(connectionID: query["connection"], token: token.map(String.init), sequence: query["seq"])
        return (try await doorkeeper.admit(owner, returning: returning, on: eventLoop), subprotocol)
    }

    private static func choose(from offered: [String], for owner: ConnectionOwner) throws(Problem) -> Subprotocol {
        let known = Set(offered.compactMap(Subprotocol.init))
        if known.contains(.duplex), owner.isAuthenticated { return .duplex }
        if known.contains(.down) { return .down }
        throw known.contains(.duplex) ? .duplexNeedsCaller : .unknownSubprotocol
    }

    private static let subprotocolHeader = HTTPField.Name("Sec-WebSocket-Protocol")!
}

extension Doorkeeper.Return {
    /// nil where the client shows nothing; throws where it shows half of it.
    init?(connectionID: String?, token: String?, sequence: String?) throws(Problem) {
        if connectionID == nil, token == nil, sequence == nil { return nil }
        guard let connectionID, let token else {
            throw Problem(
                "incomplete-return", "An earlier connection is shown in part", status: .badRequest,
                detail: "Send the connection, its position and its resume token, or none of them.")
        }
        guard let sequence, let position = UInt64(sequence), sequence.first != "+", position < UInt64(Int64.max) else {
            throw Problem(
                "bad-parameter", "A query parameter is wrong", status: .badRequest, faults: [.init(.parameter("seq"), "must be a position")]
            )
        }
        self.init(connectionID: connectionID, token: token, sequence: position)
    }
}

extension Substring {
    /// Without spaces and tabs around it.
    fileprivate var trimmed: Substring {
        var text = drop { $0 == " " || $0 == "\t" }
        while let last = text.last, last == " " || last == "\t" { text.removeLast() }
        return text
    }
}
