import EventSourcing
import ServiceLifecycle

/// The instances of one consumer that are alive, as this instance hears them.
///
/// Each tells the others every heartbeat that it lives, and answers at once to one it has not heard before. An instance has gone when it says so, when
/// nobody listens on its own subject any more (its connection is closed), or when it has been silent for too long. Being wrong about it is safe: claims
/// and fences decide who may write, this only who tries.
actor Membership {
    let instance = UniqueID.random().description
    private let consumer: ConsumerName
    private let announcements: any Announcements
    private let heartbeat: Duration
    private let silence: Duration
    private var heard: [String: ContinuousClock.Instant] = [:]
    /// Since when we hear ourselves without a break: who cannot hear must not judge others by their silence.
    private var hearingSince: ContinuousClock.Instant?
    private var heardOurselves: ContinuousClock.Instant?

    init(_ consumer: ConsumerName, via announcements: any Announcements, configuration: ConsumerConfiguration) {
        self.consumer = consumer
        self.announcements = announcements
        heartbeat = configuration.heartbeat
        silence = configuration.silence
    }

    /// What the others should own and we.
    var plan: PartitionPlan { PartitionPlan(Set(heard.keys).union([instance])) }

    /// Whether our own heartbeat came back: only then the others hear us too.
    var isJoined: Bool { hearingSince != nil }

    /// Whether our own heartbeats come back: who has not heard itself for so long may have lost its partitions already.
    var isHeard: Bool { heardOurselves.map { .now - $0 < silence * 0.6 } ?? false }

    /// Listens and tells, until it is cancelled; then tells that we are gone.
    func run() async {
        while !Task.isCancelled {
            do {
                // Nobody but us listens there; that is what `hasGone` of the others asks for.
                let alive = try await announcements.listen(to: subject(of: instance), capacity: 8)
                let others = try await announcements.listen(to: subject, capacity: 1_024)
                await withTaskGroup { group in
                    group.addTask { await self.tellRegularly() }
                    group.addTask { await self.hear(others) }
                    group.addTask { while let _ = try? await alive.next() {} }
                    await group.next()
                    await others.close()
                    await alive.close()
                    group.cancelAll()
                }
            } catch {
                hearingSince = nil
            }
            try? await Task.sleep(for: heartbeat)
        }
    }

    /// Tells the others that we are gone, so that they need not find out.
    func leave() async { try? await tell("-\(instance)") }

    /// Whether an instance has surely gone, or been silent for so long that it counts as gone.
    func hasGone(_ other: String) async -> Bool {
        if let last = heard[other], .now - last < heartbeat * 2.5 { return false }
        if let listens = try? await announcements.hasListeners(subject(of: other)), !listens {
            heard[other] = nil
            return true
        }
        guard let hearingSince, isHeard else { return false }
        let silent = ContinuousClock.now - max(heard[other] ?? hearingSince, hearingSince)
        if silent > silence { heard[other] = nil }
        return silent > silence
    }

    /// Looks after those that have fallen silent.
    func lookAround() async {
        for other in Array(heard.keys) where other != instance { _ = await hasGone(other) }
    }

    private func tellRegularly() async {
        while !Task.isCancelled {
            try? await tell("+\(instance)")
            do { try await Task.sleep(for: heartbeat) } catch { return }
        }
    }

    private func hear(_ others: any AnnouncementReader) async {
        while let announcements = try? await others.next() {
            // Some may have been missed: what we know of the others' silence is worth nothing.
            if announcements.isEmpty { hearingSince = nil }
            for announcement in announcements { await hear(String(decoding: announcement.payload, as: UTF8.self)) }
        }
    }

    private func hear(_ text: String) async {
        let other = String(text.dropFirst())
        switch text.first {
        case "+" where other == instance:
            heardOurselves = .now
            if hearingSince == nil { hearingSince = .now }
        case "+":
            let isNew = heard.updateValue(.now, forKey: other) == nil
            if isNew { try? await tell("+\(instance)") }
        case "-": heard[other] = nil
        default: break
        }
    }

    private func tell(_ text: String) async throws {
        try await announcements.announce(subject, headers: MessageHeaders(), payload: Array(text.utf8))
    }

    private var subject: String { "instances.\(consumer.token)" }

    private func subject(of other: String) -> String { "instance.\(consumer.token).\(other)" }
}
