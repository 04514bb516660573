public import EventLog
public import EventSourcing
public import Logging
internal import NIOPosix
public import WebAPI

/// The reactive gateway of one process: takes connections, and tells each client how its commands ended and what changed in its channels.
///
/// It knows no domain. Any number of processes may run it side by side: a client that lost one comes back to any other, and goes on where it was. Run it beside the
/// server that has its routes; when the server ends, it waits for its connections to end.
public struct Gateway: Sendable {
    let hub: Hub
    let doorkeeper: Doorkeeper
    let source: (any ChannelSource)?

    /// - Parameters:
    ///   - key: what resume tokens are made with; the same in all processes
    ///   - authenticator: says who asks for a connection, and from which pages browsers may
    ///   - sessions: asked whether the session of a connection has ended; nil where nobody can sign in
    ///   - observer: is told which connections there are
    ///   - channels: where live changes come from; nil: there are none
    public init(
        _ store: any MessageStore & Announcements, key: GatewayKey, authenticator: Authenticator, sessions: SessionDirectory? = nil,
        observer: (any ConnectionObserver)? = nil,
        channels: (any ChannelSource)? = nil, limits: GatewayLimits = GatewayLimits(),
        logger: Logger, now: @escaping @Sendable () -> Timestamp
    ) {
        hub = Hub(
            store, sessions: sessions, observer: observer, channels: channels,
            on: MultiThreadedEventLoopGroup.singleton.makeIterator().map { $0 }, limits: limits, logger: logger)
        doorkeeper = Doorkeeper(hub: hub, key: key, authenticator: authenticator, now: now)
        source = channels
    }

    /// The socket, which stands at `/socket` below a prefix.
    public func socket(below prefix: PathTemplate) -> GatewaySocket {
        GatewaySocket(path: SocketRoute.place.below(prefix).description, doorkeeper: doorkeeper)
    }

    /// What answers at the socket's path when there is no upgrade.
    public var socketRoute: SocketRoute {
        SocketRoute(path: SocketRoute.place, socket: GatewaySocket(path: SocketRoute.place.description, doorkeeper: doorkeeper))
    }

    /// The event stream, at `/events`.
    public var eventsRoute: EventsRoute { EventsRoute(path: "/events", doorkeeper: doorkeeper) }

    /// Why no connection can be taken, or none be given a channel, at the moment; nil where they can.
    public var fault: String? {
        get async {
            for roster in hub.all {
                guard let isReady = try? await roster.run({ $0.standing != nil || $0.isDraining }), isReady else {
                    return "cannot read outcomes yet"
                }
            }
            return await source?.fault
        }
    }

    /// How many connections there are.
    public var connections: Int {
        get async { (try? await hub.count) ?? 0 }
    }
}
