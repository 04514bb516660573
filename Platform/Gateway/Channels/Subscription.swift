/// What a connection has of one channel.
enum Subscription {
    /// Its beginning is being read; what comes meanwhile waits.
    case opening(Opening)
    case open(KnownRows)

    /// What comes before the beginning is read.
    struct Opening {
        private(set) var waiting: [ChannelChange] = []
        /// Why not all of it is here.
        private(set) var gap: String?

        private static let most = 4_096

        mutating func add(_ event: ChannelChange) {
            if waiting.count < Self.most { waiting.append(event) } else { gap = gap ?? "too-much" }
        }

        /// Whatever was told before is worth nothing.
        mutating func startOver(_ reason: String) {
            waiting = []
            gap = reason
        }
    }
}
