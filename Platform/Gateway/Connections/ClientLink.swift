/// The way to one client, a socket or an event stream; lives on one event loop.
protocol ClientLink: AnyObject {
    var transport: ConnectionNote.Transport { get }

    /// Whether more can be sent without anything piling up.
    var hasRoom: Bool { get }

    /// Sends a frame with the next flush. Cuts the client off where too much waits for it.
    func send(_ frame: OutboundFrame)

    func flush()

    /// Looks at the clock, once a second: time to ping, or to give up. `ping` is the frame for all.
    func tick(_ now: ContinuousClock.Instant, ping: OutboundFrame)

    /// Ends the connection; nothing is sent behind the code.
    func end(_ code: CloseCode)
}
