/// Nothing came for a minute.
public struct Silence: Error {
    /// How many outcomes had come before.
    public let told: Int
}

/// A client that comes back: whenever its socket ends it connects to the next of its servers, shows its token and goes on where it was.
public actor ReturningClient {
    private let ports: [Int]
    private let headers: [(String, String)]
    private var next: Int
    private var socket: SocketClient?
    private var connected: GatewayFrame?
    private var last: UInt64?
    /// The requests whose outcome it was told, in that order.
    public private(set) var told: [String] = []
    /// How often it has come back.
    public private(set) var returns = 0
    /// How often it was told that something is missing, or got another connection than it had.
    public private(set) var losses = 0

    /// `first` is which of the ports it begins with.
    public init(ports: [Int], first: Int = 0, headers: [(String, String)] = []) {
        self.ports = ports
        self.headers = headers
        next = first
    }

    /// Where it is connected now; nil while it is not.
    public var port: Int? { socket == nil ? nil : ports[next % ports.count] }

    /// Connects for the first time and gives the name of its inbox.
    public func begin() async throws -> String {
        while socket == nil { try await connect() }
        return connected?.connectionID ?? ""
    }

    /// Takes what comes until it was told so many outcomes.
    public func listen(for count: Int) async throws {
        while told.count < count {
            guard let socket else {
                try await connect()
                continue
            }
            switch await socket.next(within: .seconds(60)) {
            case .text(let text): take(text)
            case .late: throw Silence(told: told.count)
            case .gone, .refused: lose()
            default: continue
            }
        }
    }

    /// Ends it.
    public func end() async { await socket?.cut() }

    private func take(_ text: String) {
        guard let frame = GatewayFrame(text) else { return }
        switch frame.kind {
        case "outcome":
            told.append(frame.requestID ?? "")
            last = frame.sequence
        case "gap": losses += 1
        default: return
        }
    }

    private func lose() {
        socket = nil
        next += 1
        returns += 1
    }

    private func connect() async throws {
        do {
            let port = ports[next % ports.count]
            guard let (client, frame) = try await SocketClient.openGateway(at: port, headers: headers, returning: connected, after: last)
            else { throw Silence(told: told.count) }
            if let connected, connected.connectionID != frame.connectionID { losses += 1 }
            if last == nil { last = frame.sequence }
            connected = frame
            socket = client
        } catch {
            next += 1
            try await Task.sleep(for: .milliseconds(20))
        }
    }
}
