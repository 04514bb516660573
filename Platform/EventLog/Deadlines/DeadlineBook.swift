public import EventSourcing
import FaultInjection

/// The deadlines that are set: one message each in the stream DEADLINES, under `deadline.<context>.<entity>.<id>.<name>`.
///
/// The last message of that subject counts: a command with the time it is due, or an empty one, which says that there is no deadline any more.
public struct DeadlineBook: Sendable {
    private let store: any MessageStore
    private let now: @Sendable () -> Timestamp

    public init(store: any MessageStore, now: @escaping @Sendable () -> Timestamp) {
        self.store = store
        self.now = now
    }

    /// Sets a deadline because of an event, in place of the one of that name and entity.
    public func set(_ deadline: Deadline, because event: Recorded<some EventUnion>) async throws {
        let subject = Self.subject(deadline.name, of: deadline.command.address)
        // It may be issued again after a crash, so the component looks for an outcome first.
        let command = try CommandCodec.message(
            for: deadline.command, named: subject, causedBy: event, mayBeRepeated: true, at: deadline.time)
        var headers = command.headers
        headers.append(.due, deadline.time.description)
        _ = try await store.append(
            ProposedMessage(subject: subject, id: "\(subject)/\(event.id)", headers: headers, payload: command.payload), expecting: nil)
    }

    /// Takes a deadline back because of an event.
    public func cancel(_ name: String, of address: EntityAddress, because event: Recorded<some EventUnion>) async throws {
        try await clear(Self.subject(name, of: address), expecting: nil, id: event.id)
    }

    /// What is due and when, for every message of the stream after a position; follows it.
    public func read() async throws -> any MessageReader { try await store.read(StreamName.deadlines, after: 0) }

    /// Issues the command of a deadline that has come, and strikes it off. Safe to repeat, also at the same time in several processes.
    public func issue(_ subject: String, at position: UInt64) async throws {
        guard let message = try await store.message(at: position, in: StreamName.deadlines), message.subject == subject else { return }
        guard let id = message.headers[.id], let address = Self.address(of: subject) else { return }
        FaultPoint.deadlineDue.reached()
        _ = try await store.append(
            ProposedMessage(subject: address.commandSubject, id: id, headers: message.headers, payload: message.payload), expecting: nil)
        FaultPoint.deadlineIssued.reached()
        do {
            try await clear(subject, expecting: position, id: "issued")
            FaultPoint.deadlineStruckOff.reached()
        } catch let error as MessageStoreError where error.code == .conflict {
            // Set anew meanwhile, or struck off by another process.
        }
    }

    /// Removes what a deadline that is no more has left.
    public func forget(_ subject: String, upTo position: UInt64) async throws {
        try await store.forget(subject, in: StreamName.deadlines, upTo: position)
    }

    /// When the command of a message is due; nil where the message says that there is no deadline.
    public static func due(_ message: RecordedMessage) -> Timestamp? {
        message.payload.isEmpty ? nil : message.headers[.due].flatMap(Timestamp.init)
    }

    /// The context whose entity a deadline belongs to.
    public static func context(of subject: String) -> Substring {
        let tokens = subject.split(separator: ".", maxSplits: 2)
        return tokens.count == 3 ? tokens[1] : ""
    }

    private func clear(_ subject: String, expecting expected: UInt64?, id: String) async throws {
        let message = ProposedMessage(
            subject: subject, id: "\(subject)/\(id)@\(expected ?? 0)/none", headers: MessageHeaders(), payload: [])
        _ = try await store.append(message, expecting: expected)
    }

    private static func subject(_ name: String, of address: EntityAddress) -> String {
        "deadline.\(address.context).\(address.entity).\(address.id).\(name)"
    }

    private static func address(of subject: String) -> EntityAddress? {
        let tokens = subject.split(separator: ".").map(String.init)
        return tokens.count == 5 ? EntityAddress(context: tokens[1], entity: tokens[2], id: tokens[3]) : nil
    }
}
