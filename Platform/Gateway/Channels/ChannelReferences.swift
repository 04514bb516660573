internal import EventSourcing

/// Which of the channels that are listened to are for whoever may listen to another one.
struct ChannelReferences {
    private var targets: [ChannelName: ChannelName] = [:]
    private var sources: [ChannelName: Set<ChannelName>] = [:]

    /// The channels that refer to this one.
    func referring(to target: ChannelName) -> Set<ChannelName> { sources[target] ?? [] }

    /// Notes what a channel refers to; nil where it refers to none, or is not listened to any more.
    mutating func note(_ target: ChannelName?, of source: ChannelName) {
        let former = targets[source]
        guard former != target else { return }
        targets[source] = target
        if let former {
            sources[former]?.remove(source)
            if sources[former]?.isEmpty == true { sources[former] = nil }
        }
        if let target { sources[target, default: []].insert(source) }
    }
}
