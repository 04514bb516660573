/// What a connection has of one channel.
enum Subscription {
    /// Its beginning is being read; what comes meanwhile waits.
    case opening(waiting: [ChannelChange])
    case open
}
