internal import EventLog
internal import EventSourcing

extension LiveChannels {
    /// Cuts off those who may not listen any more.
    func watchReaders(_ outlet: ChannelOutlet) async {
        await listening(.readers) {
            try await log.everyReaders(capacity: limits.waiting)
        } heard: { announcements in
            if announcements.isEmpty { return try await checkReaders(of: Array(followed.keys), outlet) }
            for announcement in announcements {
                guard let (channel, readers) = log.readers(announcement) else { continue }
                if followed[channel] != nil { try await cutOff(channel, except: try await named(by: readers, of: channel), outlet) }
                for referring in references.referring(to: channel) { try await cutOff(referring, except: readers.users, outlet) }
            }
        }
    }

    /// Has the channels of a kind begin again, each in the order of what it tells: their subscribers are told to read.
    func watchResets() async {
        var seen: [String: UInt64] = [:]
        await listening(.resets) {
            try await log.everyReset(capacity: limits.waiting)
        } heard: { announcements in
            var kinds = Set(announcements.compactMap(log.reset))
            if announcements.isEmpty { kinds = Set(followed.keys.map(\.kind)) }
            for kind in kinds {
                let last = try await log.lastReset(of: kind)
                // Unless it was missed, or may have been.
                if announcements.isEmpty, last <= seen[kind] ?? alive.beforeLast?.end ?? 0 { continue }
                seen[kind] = last
                resets[kind, default: 0] += 1
                for channel in followed.values where channel.name.kind == kind { await channel.startOver() }
            }
        }
    }

    private func checkReaders(of channels: [ChannelName], _ outlet: ChannelOutlet) async throws {
        for channel in channels where channel.kind != ChannelName.userKind {
            try await cutOff(channel, except: try await readers(of: channel), outlet)
        }
    }

    /// Who may listen to a channel of which this was just told.
    private func named(by readers: ChannelReaders, of channel: ChannelName) async throws -> Set<String> {
        references.note(readers.sameAs, of: channel)
        guard let other = readers.sameAs else { return readers.users }
        return try await log.readers(of: other)?.users ?? []
    }

    private func cutOff(_ channel: ChannelName, except users: Set<String>, _ outlet: ChannelOutlet) async throws {
        try await outlet.revoke(channel.description, reason: "forbidden") { owner in owner.isOperator || users.admit(owner) }
    }

    /// Listens for as long as the task runs, again after every fault; what may have been missed meanwhile comes as an empty list.
    private func listening(
        _ subject: Listening, to open: () async throws -> any AnnouncementReader, heard body: ([Announcement]) async throws -> Void
    ) async {
        var pause = Duration.milliseconds(100)
        var isFirst = true
        while !Task.isCancelled {
            do {
                let reader = try await open()
                listensTo.insert(subject)
                do {
                    if !isFirst { try await body([]) }
                    isFirst = false
                    pause = .milliseconds(100)
                    while let announcements = try await reader.next() { try await body(announcements) }
                } catch {
                    await reader.close()
                    throw error
                }
            } catch { logger.debug("channels are listened to again", metadata: ["error": "\(error)"]) }
            guard (try? await Task.sleep(for: pause)) != nil else { return }
            pause = min(pause * 2, .seconds(2))
        }
    }
}
