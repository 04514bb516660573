internal import EventLog
internal import EventSourcing

extension LiveChannels {
    /// A listener that hears nothing of what it may have missed looks no further back than CHANGES does.
    private static var reach: Duration { .seconds(14 * 60) }

    /// Hands on what is told on a channel, until it is left; after a fault or a reset through another reader.
    func tell(_ channel: FollowedChannel, to outlet: ChannelOutlet) async {
        var pause = Duration.milliseconds(100)
        while !Task.isCancelled {
            do {
                while let announcements = try await channel.next() {
                    pause = .milliseconds(100)
                    if announcements.isEmpty { try await tellMissed(channel, to: outlet) }
                    for announcement in announcements {
                        guard let change = log.change(announcement, on: channel.name) else { continue }
                        try await tell(change, of: channel, to: outlet)
                    }
                }
                if await channel.reset != nil {
                    guard try await listenAnew(to: channel, for: outlet) else { return }
                    continue
                }
            } catch { logger.debug("a channel is listened to again", metadata: ["error": "\(error)"]) }
            guard followed[channel.name] === channel, (try? await Task.sleep(for: pause)) != nil else { return }
            pause = min(pause * 2, .seconds(2))
            do {
                guard try await listenAnew(to: channel, for: outlet) else { return }
            } catch { logger.debug("a channel cannot be listened to", metadata: ["error": "\(error)"]) }
        }
    }

    /// Hands on one change. A channel that was left and is followed again has another voice.
    private func tell(_ change: ChangeMessage, of channel: FollowedChannel, to outlet: ChannelOutlet) async throws {
        guard followed[channel.name] === channel else { return }
        try await outlet.tell(ChannelChange(change))
    }

    /// Listens through another reader, and tells what was missed; false where the channel is left.
    ///
    /// After a reset nothing is told that the former reader holds: each subscription has a queue of its own, and a change that was announced before the reset may
    /// come out of its queue behind it. Told then, it would be taken for the news, and what the views show now for old. Whoever is told of the reset reads what was
    /// announced before the new reader listened.
    private func listenAnew(to channel: FollowedChannel, for outlet: ChannelOutlet) async throws -> Bool {
        let reset = await channel.reset
        let reader = try await log.changes(on: channel.name, capacity: limits.waiting)
        if reset != nil {
            // Any answer that was asked for behind the subscription: from now on everything is heard.
            do { _ = try await log.lastReset(of: channel.name.kind) } catch {
                await reader.close()
                throw error
            }
        }
        guard await channel.goOn(with: reader, telling: reset) else { return false }
        if reset != nil {
            try await outlet.gap(in: channel.name.description, reason: ToldSince.Gap.reset.rawValue)
        } else {
            try await tellMissed(channel, to: outlet)
        }
        return true
    }

    /// Tells what the stream holds of a channel and was not heard, or that it does not hold it all.
    private func tellMissed(_ channel: FollowedChannel, to outlet: ChannelOutlet) async throws {
        guard let note = alive.beforeLast, .now - note.at < Self.reach, let missed = await missed(on: channel.name, after: note.end) else {
            return try await outlet.gap(in: channel.name.description, reason: "interrupted")
        }
        for change in missed { try await tell(change, of: channel, to: outlet) }
    }

    /// What the stream holds behind a position; nil where that is too much. Waits while the stream cannot be read.
    private func missed(on channel: ChannelName, after position: UInt64) async -> [ChangeMessage]? {
        var pause = Duration.milliseconds(100)
        while !Task.isCancelled {
            do throws(MessageStoreError) {
                // What was told before the views were built anew says nothing about what they show.
                let start = max(position, try await log.lastReset(of: channel.kind))
                return try await log.told(on: channel, after: start, atMost: limits.history)?.map(\.change)
            } catch {
                guard (try? await Task.sleep(for: pause)) != nil else { return nil }
                pause = min(pause * 2, .seconds(2))
            }
        }
        return nil
    }

    /// Notes now and then how far CHANGES reaches.
    func noteLifeSigns() async {
        while !Task.isCancelled {
            if let end = try? await log.end() { alive.add(end) }
            guard (try? await Task.sleep(for: limits.lifeSignInterval)) != nil else { return }
        }
    }
}
