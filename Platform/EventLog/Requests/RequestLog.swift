public import EventSourcing
import FaultInjection
public import JSON

/// The application's side of commands: accepts a request once, and tells how it ended.
///
/// A request is claimed in the REQUESTS stream before or while its command is appended (but for tickets, see `CommandRequest.Origin`), so that
/// the same id with another body is refused, a repeat has no second effect, and a pending request can be told from one that never was. What the claim alone cannot prevent (a crash between claim and append) the
/// repeat mends: it appends the command again, under the same id, and the component's guard makes it one.
public struct RequestLog: Sendable {
    private let store: any MessageStore
    private let board: OutcomeBoard
    private let types: TypeLedger
    private let now: @Sendable () -> Timestamp

    /// `board` is where waiting requests of this process are told their outcomes.
    public init(store: any MessageStore, board: OutcomeBoard, now: @escaping @Sendable () -> Timestamp) {
        self.store = store
        self.board = board
        self.now = now
        types = TypeLedger(store)
    }

    /// Accepts a command. When this returns, it is stored and will have exactly one outcome.
    ///
    /// A command that was made here is held to its schema first (`.invalid`), which costs as much as reading it again. `isAsRead` spares that for one that was read
    /// as this very type from what a client sent, and not changed since.
    public func accept(
        _ command: some Command & JSONRepresentable, request: CommandRequest, isAsRead: Bool = false
    ) async throws(RequestLogError) -> Acceptance {
        if !isAsRead { try Self.hold(command) }
        let request = request.inbox == CommandRequest.noInbox ? request.answering(to: board.inbox) : request
        FaultPoint.applicationReceived.reached()
        try await note(command.messageType)
        switch request.origin {
        case .client: return try await acceptClaimed(command, request)
        case .server: return try await acceptBesideClaim(command, request)
        case .ticket(let isRepeat):
            if isRepeat, try await outcome(of: request.id, inbox: request.inbox) != nil { return Acceptance(isRepeat: true) }
            try await append(CommandCodec.message(for: command, request: request, isRetry: isRepeat, at: now()))
            return Acceptance(isRepeat: isRepeat)
        }
    }

    /// First the claim, then the command, unless the same request has ended before.
    private func acceptClaimed(_ command: some Command & JSONRepresentable, _ request: CommandRequest) async throws(RequestLogError)
        -> Acceptance
    {
        let known = try await claim(request)
        if let known, try await outcome(of: request.id, inbox: known.inbox) != nil { return Acceptance(isRepeat: true) }
        // The first attempt may have been another process': the outcome goes where the record says, and nowhere else.
        let request = known.map { request.answering(to: $0.inbox) } ?? request
        try await append(CommandCodec.message(for: command, request: request, isRetry: known != nil, at: now()))
        return Acceptance(isRepeat: known != nil)
    }

    /// Claim and command on their way together, because nobody can have used the id.
    private func acceptBesideClaim(_ command: some Command & JSONRepresentable, _ request: CommandRequest) async throws(RequestLogError)
        -> Acceptance
    {
        async let claimed: Void = claimNew(request)
        let appended: Result<Void, RequestLogError>
        do throws(RequestLogError) {
            appended = .success(try await append(CommandCodec.message(for: command, request: request, isRetry: false, at: now())))
        } catch {
            appended = .failure(error)
        }
        do {
            try await claimed
        } catch {
            // Unless the command was surely not stored, to call the request refused would be wrong.
            if case .failure(let refusal) = appended, refusal.code != .outcomeUnknown { throw refusal }
            throw RequestLogError(.outcomeUnknown, "the request may or may not have been accepted")
        }
        try appended.get()
        return Acceptance(isRepeat: false)
    }

    /// Where a request stands; nil where it is unknown or older than 24 hours.
    ///
    /// `ticketOf` is the owner of an id that has proven itself to be a ticket; such a request needs no record.
    public func status(of requestID: String, ticketOf owner: String? = nil) async throws(RequestLogError) -> RequestStatus? {
        guard let request = try await whereabouts(of: requestID, ticketOf: owner) else { return nil }
        let outcome = try await outcome(of: requestID, inbox: request.inbox)
        return RequestStatus(owner: request.owner, state: outcome.map { .ended($0) } ?? .pending)
    }

    /// The same, waiting for the outcome at most so long.
    public func outcome(
        of requestID: String, within limit: Duration, ticketOf owner: String? = nil
    ) async throws(RequestLogError) -> RequestStatus? {
        let deadline = ContinuousClock.now + limit
        guard let request = try await whereabouts(of: requestID, ticketOf: owner) else { return nil }
        let found = try await board.outcome(of: requestID, until: deadline) { () throws(RequestLogError) in
            try await outcome(of: requestID, inbox: request.inbox)
        }
        return RequestStatus(owner: request.owner, state: found.map { .ended($0) } ?? .pending)
    }

    /// Whose request it is and where its outcome goes: a ticket says so itself, of the others the record does; nil where there is none.
    private func whereabouts(
        of requestID: String, ticketOf owner: String?
    ) async throws(RequestLogError) -> (owner: String, inbox: String)? {
        if let owner { return (owner, CommandRequest.ticketInbox) }
        return try await record(of: requestID).map { ($0.owner, $0.inbox) }
    }

    /// The record of an earlier request with this id, or nil where this is the first.
    private func claim(_ request: CommandRequest) async throws(RequestLogError) -> RequestRecord? {
        let record = RequestRecord(request)
        do throws(MessageStoreError) {
            // The message's id is unique to this attempt: an equal one would hide an earlier claim behind NATS' deduplication.
            let claim = ProposedMessage(
                subject: RequestRecord.subject(of: request.id), id: "request/\(UniqueID.random())", headers: MessageHeaders(),
                payload: record.jsonBytes)
            _ = try await store.append(claim, expecting: 0)
            FaultPoint.applicationClaimed.reached()
            return nil
        } catch {
            guard error.code == .conflict else { throw RequestLogError(error) }
        }
        guard let known = try await self.record(of: request.id) else {
            throw RequestLogError(.unavailable, "the request's record cannot be found")
        }
        guard known.fingerprint == record.fingerprint, known.owner == record.owner else {
            throw RequestLogError(.otherBody, "the request id was used for another request")
        }
        return known
    }

    private func claimNew(_ request: CommandRequest) async throws(RequestLogError) {
        guard try await claim(request) == nil else { throw RequestLogError(.unavailable, "the request id is taken") }
    }

    /// Stored, a command that breaks its schema could never be read: its outcome would be a refusal that tells the client of a fault that is ours.
    private static func hold(_ command: some Command & JSONRepresentable) throws(RequestLogError) {
        do throws(JSONError) {
            _ = try command.checkedJSONBytes()
        } catch {
            throw RequestLogError(.invalid, "\(command.messageType) breaks its schema: \(error)")
        }
    }

    private func note(_ type: MessageType) async throws(RequestLogError) {
        do throws(MessageStoreError) {
            try await types.note([type], .command)
        } catch {
            // Nothing was accepted yet, whatever became of the note.
            throw RequestLogError(.unavailable, error.message)
        }
    }

    private func append(_ message: ProposedMessage) async throws(RequestLogError) {
        do throws(MessageStoreError) {
            _ = try await store.append(message, expecting: nil)
            FaultPoint.applicationAppended.reached()
        } catch {
            throw RequestLogError(error)
        }
    }

    private func record(of requestID: String) async throws(RequestLogError) -> RequestRecord? {
        guard EntityAddress.isToken(requestID) else { return nil }
        do throws(MessageStoreError) {
            let message = try await store.last(of: RequestRecord.subject(of: requestID), in: StreamName.requests)
            return message.flatMap { try? RequestRecord(jsonBytes: $0.payload) }
        } catch {
            throw RequestLogError(error)
        }
    }

    private func outcome(of requestID: String, inbox: String) async throws(RequestLogError) -> Outcome? {
        do throws(MessageStoreError) {
            return try await store.outcome(of: requestID, inbox: inbox)
        } catch {
            throw RequestLogError(error)
        }
    }
}

/// That a request was accepted.
public struct Acceptance: Sendable, Equatable {
    /// The same request was accepted before; this one had no effect of its own.
    public let isRepeat: Bool
}

extension CommandRequest {
    fileprivate func answering(to inbox: String) -> CommandRequest {
        CommandRequest(
            id: id, origin: origin, fingerprint: fingerprint, owner: owner, inbox: inbox, traceParent: traceParent)
    }
}

extension RequestLogError {
    fileprivate init(_ error: MessageStoreError) {
        let code: Code =
            switch error.code {
            case .tooLarge: .tooLarge
            case .outcomeUnknown: .outcomeUnknown
            case .unavailable, .conflict, .fenced, .badStream, .corrupt, .regressed, .unreadable, .refused: .unavailable
            }
        self.init(code, error.message)
    }
}
