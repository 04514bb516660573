import EventSourcing
import Logging
import ServiceLifecycle
import Views

extension AggregatorRunner {
    var consumer: ConsumerName { ConsumerName(.aggregator, definition.name) }

    /// Sees to it that orders about parked lanes are carried out soon: at once where one is announced, within seconds where that was lost.
    func watchOrders() async {
        await withTaskGroup(of: Void.self) { group in
            group.addTask { await listenForOrders() }
            while !Task.isCancelled {
                if await status.parkedMessages > 0 { await lookForOrders() }
                do { try await Task.sleep(for: configuration.orderInterval) } catch { break }
            }
            group.cancelAll()
        }
    }

    private func listenForOrders() async {
        guard let announcements else { return }
        var backOff = BackOff()
        while !Task.isCancelled {
            if let heard = try? await announcements.listen(to: ParkingOrders.subject(for: consumer), capacity: 64) {
                while !Task.isCancelled, let orders = try? await heard.next() {
                    backOff.reset()
                    // Nothing heard may be something missed: look all the same.
                    _ = orders
                    await lookForOrders()
                }
                await heard.close()
            }
            do { try await backOff.wait() } catch { return }
        }
    }

    /// Ends the reading where there are orders: the next session carries them out before it reads on.
    private func lookForOrders() async {
        guard await status.state == .following, (try? await views.hasOrders()) == true else { return }
        await reading.interrupt()
    }

    /// Carries out the orders about parked lanes.
    func carryOutOrders(_ checkpoint: Checkpoint) async throws -> Checkpoint {
        let work = LaneWork(definition, store: store, views: views, rowsInMemory: configuration.rowsInMemory)
        return try await work.carryOut(at: checkpoint) { order, result in
            var details: Logger.Metadata = ["lane": "\(consumer)/\(order.address)", "order": "\(order.order)", "by": "\(order.by)"]
            switch result {
            case .done(let folded, let givenUp):
                details["folded"] = "\(folded)"
                details["given up"] = "\(givenUp)"
                logger.notice("a parked lane is empty again", metadata: metadata.merging(details) { $1 })
            case .parkedAgain(let reason, let folded, let givenUp):
                details["folded"] = "\(folded)"
                details["given up"] = "\(givenUp)"
                details["error"] = "\(reason)"
                logger.error("a parked lane stays parked", metadata: metadata.merging(details) { $1 })
            }
        }
    }

    /// Tells of what a commit has parked.
    func tell(_ draft: ParkedDraft, _ parked: ParkedEntities) async {
        await status.park(parked)
        metrics.parkedNow.record(parked.messages)
        guard !draft.isEmpty else { return }
        metrics.parked.increment(by: draft.messages.count)
        for lane in draft.lanes {
            logger.error(
                "an entity is parked",
                metadata: metadata.merging([
                    "error": "\(lane.reason)", "attempts": "\(lane.attempts)", "next": "tributary parked show \(consumer)/\(lane.address)",
                ]) { $1 })
        }
    }
}
