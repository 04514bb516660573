public import EventSourcing
import JSON

/// The parked lanes of components and reactions: each lane's records are one subject of the PARKED stream, `parked.<consumer>.<context>.<entity>.<id>`.
///
/// Everything that happens to a lane is appended and kept: what was parked, tried, skipped or dropped, when and why. Each append expects the lane's last
/// record, so that the consumer and a person at the command line never decide on different states.
public struct LaneJournal: Sendable {
    private let store: any MessageStore
    private let now: @Sendable () -> Timestamp

    public init(store: any MessageStore, now: @escaping @Sendable () -> Timestamp) {
        self.store = store
        self.now = now
    }

    /// The subject on which the records of a consumer's lanes are announced.
    public static func subject(of consumer: ConsumerName) -> String { "parked.\(consumer.token).>" }

    /// The lane that an announcement on that subject gives an order about; nil where it tells of something else.
    ///
    /// It outruns the stream: the order may not be stored yet, and is not where its append fails.
    public static func orderedLane(by announcement: Announcement) -> EntityAddress? {
        guard case .ordered? = try? LaneRecord(jsonBytes: announcement.payload) else { return nil }
        return lane(of: announcement.subject)?.address
    }

    /// Every lane that was ever parked, of one consumer or of all.
    public func read(_ consumer: ConsumerName? = nil) async throws -> [JournaledLane] {
        var lanes: [String: JournaledLane] = [:]
        try await store.forEachMessage(in: StreamName.parked) { message throws(MessageStoreError) in
            guard var lane = lanes[message.subject] ?? Self.lane(of: message.subject), consumer == nil || lane.consumer == consumer
            else { return }
            try Self.fold(message, into: &lane)
            lanes[message.subject] = lane
        }
        return lanes.values.sorted { ($0.since, $0.subject) < ($1.since, $1.subject) }
    }

    /// One lane as it is now.
    public func lane(of consumer: ConsumerName, _ address: EntityAddress) async throws -> JournaledLane {
        var lane = JournaledLane(consumer, address)
        try await refresh(&lane)
        return lane
    }

    /// Brings a lane up to date.
    public func refresh(_ lane: inout JournaledLane) async throws {
        var more = true
        while more {
            let slice = try await store.load(lane.subject, in: StreamName.parked, after: lane.version)
            for message in slice.messages { try Self.fold(message, into: &lane) }
            more = slice.hasMore && !slice.messages.isEmpty
        }
    }

    /// Parks a message as the lane's last: with a reason where it failed itself, without where it only stands behind one that did.
    ///
    /// A message that was in the lane before, read again after a crash, is left as it is.
    public func park(_ message: ParkedMessage, because failure: (reason: String, attempts: Int)?, in lane: inout JournaledLane) async throws
    {
        try await append(to: &lane) { lane in
            guard message.sequence > lane.highest else { return nil }
            // Its owner alone empties a lane: who believes that something stands before the message, and finds nothing, owns it no longer.
            guard failure != nil || !lane.messages.isEmpty else {
                throw MessageStoreError(.fenced, "the parked lane of \(lane.address) was emptied by another instance")
            }
            return .parked(message, failure.map { LaneRecord.Failure(reason: $0.reason, attempts: $0.attempts) })
        }
    }

    /// Notes that the first message was tried again in vain.
    public func fail(_ reason: String, attempts: Int, in lane: inout JournaledLane) async throws {
        try await append(to: &lane) { _ in .failed(LaneRecord.Failure(reason: reason, attempts: attempts)) }
    }

    /// Notes that a message was handled and has left the lane.
    public func settle(_ message: ParkedMessage, in lane: inout JournaledLane) async throws {
        try await settle(message, .handled, in: &lane)
    }

    /// Notes that a message was given up as the lane's order says.
    public func giveUp(_ message: ParkedMessage, as order: ParkingOrder, in lane: inout JournaledLane) async throws {
        switch order {
        case .retry: return
        case .skip(let reason): try await settle(message, .skipped(reason: reason), in: &lane)
        case .drop(let reason): try await settle(message, .dropped(reason: reason), in: &lane)
        }
    }

    private func settle(_ message: ParkedMessage, _ settlement: LaneRecord.Settlement, in lane: inout JournaledLane) async throws {
        try await append(to: &lane) { lane in
            lane.messages.contains(message) ? .settled(sequence: message.sequence, settlement) : nil
        }
    }

    /// Appends what `record` says about the lane as it is; asks again where somebody else has written meanwhile.
    private func append(to lane: inout JournaledLane, _ record: (JournaledLane) throws -> LaneRecord?) async throws {
        while let record = try record(lane) {
            let time = now()
            let id = "\(lane.subject)@\(lane.version)/\(UniqueID.random())"
            let envelope = Envelope(
                id: id, type: "tributary.parked.v1", source: "/\(lane.address.context)/\(lane.consumer)",
                subject: "\(lane.address.entity)/\(lane.address.id)", time: time)
            let message = ProposedMessage(subject: lane.subject, id: id, headers: envelope.headers, payload: record.jsonBytes)
            do throws(MessageStoreError) {
                lane.version = try await store.append(message, expecting: lane.version)
                lane.apply(record, at: time)
                return
            } catch {
                guard error.code == .conflict else { throw error }
            }
            try await refresh(&lane)
        }
    }

    private static func fold(_ message: RecordedMessage, into lane: inout JournaledLane) throws(MessageStoreError) {
        do throws(JSONError) {
            let record = try JSONDocument.withValue(parsing: message.payload) { value throws(JSONError) in try LaneRecord(json: value) }
            lane.apply(record, at: message.headers[.time].flatMap(Timestamp.init) ?? message.storedAt)
            lane.version = message.sequence
        } catch {
            throw MessageStoreError(.corrupt, "\(message.subject) at \(message.sequence) of PARKED cannot be read: \(error)")
        }
    }

    private static func lane(of subject: String) -> JournaledLane? {
        let tokens = subject.split(separator: ".").map(String.init)
        guard tokens.count == 5, tokens[0] == "parked", let consumer = ConsumerName(token: tokens[1]),
            let address = EntityAddress(context: tokens[2], entity: tokens[3], id: tokens[4])
        else { return nil }
        return JournaledLane(consumer, address)
    }
}

extension LaneJournal: ParkingPlace {
    public func lanes() async throws -> [ParkedLane] { try await read().compactMap(\.parked) }

    public func order(_ order: ParkingOrder, for consumer: ConsumerName, _ address: EntityAddress) async throws -> Bool {
        var lane = try await lane(of: consumer, address)
        var found = false
        try await append(to: &lane) { lane in
            guard let first = lane.messages.first, let last = lane.messages.last else { return nil }
            found = true
            let upTo =
                switch order {
                case .retry, .drop: last.sequence
                case .skip: first.sequence
                }
            return .ordered(order, upTo: upTo)
        }
        return found
    }
}
