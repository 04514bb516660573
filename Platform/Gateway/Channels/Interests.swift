internal import WebAPI

/// How many connections of the process want each channel: the source hears of the first and of the last, and of one thing at a time.
actor Interests {
    private let source: (any ChannelSource)?
    private var channels: [String: Interest] = [:]

    private struct Interest {
        var count = 0
        var isFollowed = false
        /// Somebody is telling the source about it; the others wait.
        var isBusy = false
        var waiting: [CheckedContinuation<Void, Never>] = []
    }

    init(_ source: (any ChannelSource)?) { self.source = source }

    /// Follows the channel for one more and reads what it told before. Where it throws, nothing is followed for them.
    func open(_ channel: String, for owner: ConnectionOwner, since: String?) async throws(Problem) -> ChannelHistory {
        guard let source else { throw .noChannels }
        channels[channel, default: Interest()].count += 1
        do throws(Problem) {
            try await settle(channel, source)
            guard channels[channel]?.isFollowed == true else { throw .gatewayUnavailable }
            return try await source.open(channel, for: owner, since: since)
        } catch {
            await leave(channel)
            throw error
        }
    }

    /// One less.
    func leave(_ channel: String) async {
        guard let source, channels[channel] != nil else { return }
        channels[channel]?.count -= 1
        try? await settle(channel, source)
    }

    /// Brings the source in line with the count. What changes meanwhile is seen by whoever comes next in line.
    private func settle(_ channel: String, _ source: any ChannelSource) async throws(Problem) {
        await turn(channel)
        defer { pass(channel) }
        let isWanted = (channels[channel]?.count ?? 0) > 0
        guard let isFollowed = channels[channel]?.isFollowed, isFollowed != isWanted else { return }
        guard isWanted else {
            await source.leave(channel)
            channels[channel]?.isFollowed = false
            return
        }
        do {
            try await source.follow(channel)
        } catch { throw .gatewayUnavailable }
        channels[channel]?.isFollowed = true
    }

    private func turn(_ channel: String) async {
        guard channels[channel]?.isBusy == true else {
            channels[channel]?.isBusy = true
            return
        }
        await withCheckedContinuation { channels[channel]?.waiting.append($0) }
    }

    private func pass(_ channel: String) {
        guard var interest = channels[channel] else { return }
        if interest.waiting.isEmpty {
            interest.isBusy = false
            channels[channel] = interest.count <= 0 && !interest.isFollowed ? nil : interest
        } else {
            let next = interest.waiting.removeFirst()
            channels[channel] = interest
            next.resume()
        }
    }
}
