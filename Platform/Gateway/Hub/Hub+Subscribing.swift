internal import EventSourcing
internal import NIOCore
internal import WebAPI

extension Hub {
    /// Gives a connection a channel: first it is followed and what it tells is kept back, then what it told before is read, then both are sent, each change once.
    func subscribe(_ connection: Connection, to channel: String, since: String?, named id: String, in roster: LoopRoster) {
        guard connection.subscriptions[channel] == nil else { return refuse(id, .alreadySubscribed, to: connection) }
        guard connection.subscriptions.count < limits.channels else { return refuse(id, .tooManyChannels, to: connection) }
        connection.subscriptions[channel] = .opening(Subscription.Opening())
        roster.here.channels.add(connection, to: channel)
        let bound = NIOLoopBound(connection, eventLoop: roster.eventLoop)
        let owner = connection.owner
        let isTaken = work.add { [self] in
            let opened = await open(channel, for: owner, since: since)
            roster.eventLoop.execute { self.begin(channel, opened, of: bound.value, named: id, in: roster) }
        }
        if !isTaken {
            drop(channel, of: connection, in: roster.here)
            refuse(id, .gatewayUnavailable, to: connection)
        }
    }

    private func open(_ channel: String, for owner: ConnectionOwner, since: String?) async -> Result<ChannelHistory, Problem> {
        do throws(Problem) {
            return .success(try await interests.open(channel, for: owner, since: since))
        } catch {
            return .failure(error)
        }
    }

    private func begin(
        _ channel: String, _ opened: Result<ChannelHistory, Problem>, of connection: Connection, named id: String, in roster: LoopRoster
    ) {
        guard case .opening(let opening)? = connection.subscriptions[channel] else {
            if case .success = opened { release(channel) }
            return
        }
        switch opened {
        case .failure(let problem):
            drop(channel, of: connection, in: roster.here)
            refuse(id, problem, to: connection)
        case .success(let history):
            connection.link.send(.subscribed(id: id, channel: channel))
            if let reason = opening.gap ?? history.gap { connection.link.send(.gap(channel: channel, reason: reason)) }
            // Where everything began anew meanwhile, what was told before says nothing.
            let isCurrent = opening.gap == nil
            var told: [String: UInt64] = [:]
            for event in (isCurrent ? history.events : []) + opening.waiting {
                let floor = max(told[event.key] ?? 0, isCurrent ? history.readings[event.context] ?? 0 : 0)
                guard event.revision > floor else { continue }
                told[event.key] = event.revision
                connection.link.send(event.frame)
            }
            connection.subscriptions[channel] = .open(isCurrent ? KnownRows(history.readings, rows: told) : KnownRows())
            connection.link.flush()
        }
    }

    private func refuse(_ id: String, _ problem: Problem, to connection: Connection) {
        connection.link.send(.refused(id: id, problem))
        connection.link.flush()
    }
}
