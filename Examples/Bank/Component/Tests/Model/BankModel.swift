import BankEvents
import EventSourcing
import PlatformTesting

@testable import BankComponent

/// A bank in memory, on a network that gives every message at least once: late, several times, and in any order.
///
/// Nothing here knows a command that was handled before: that is the platform's guard, and the bank's promise does not rest on it. While a
/// command gathers its facts, others are handled, so that decisions do meet a stream that has moved on.
actor BankModel {
    private var random: SplitMix64
    private var streams: [EntityAddress: [BankEvent]] = [:]
    /// Entities as far as they were folded, so that a long stream is not folded for each command.
    private var folded: [EntityAddress: (state: any Sendable, count: Int)] = [:]
    /// Commands and events that are still to be given, and all that ever were.
    private var commands: [any Command] = []
    private var events: [BankEvent] = []
    private var oldCommands: [any Command] = []
    private var oldEvents: [BankEvent] = []
    private var deadlines: [EntityAddress: Deadline] = [:]
    private var depth = 0

    private(set) var ledger = MoneyLedger()
    /// The first thing that was wrong.
    private(set) var fault: String?
    private(set) var conflicts = 0
    private(set) var refusals: [RefusalReason: Int] = [:]
    private(set) var repetitions = 0
    /// How many movements accounts have forgotten.
    private(set) var forgotten = 0

    init(seed: UInt64) { random = SplitMix64(state: seed) }

    // MARK: What the world does

    /// A command of a person: given once, at once.
    func ask(_ command: any Command) async { await handle(command) }

    /// Lets something happen: a command is handled, an event is reacted to, or a deadline comes.
    func step() async {
        switch Int.random(in: 0..<10, using: &random) {
        case 0..<5: await handleOne()
        case 5..<9: reactToOne()
        default: await expireOne()
        }
    }

    /// Goes on until nothing is to come.
    func settle() async {
        while !commands.isEmpty || !events.isEmpty { await step() }
        for deadline in deadlines.values { commands.append(deadline.command) }
        deadlines = [:]
        while !commands.isEmpty || !events.isEmpty { await step() }
    }

    /// Gives all that there ever was once more, in another order, and settles again.
    func repeatEverything() async {
        commands += oldCommands.shuffled(using: &random)
        events += oldEvents.shuffled(using: &random)
        await settle()
    }

    func state<State: Entity>(_ entity: State.Type, _ id: String) -> State where State.Event == BankEvent {
        entity.address(of: id).map { loaded(entity, at: $0).state } ?? State()
    }

    // MARK: How it does it

    private func handleOne() async {
        guard let index = commands.indices.randomElement(using: &random) else { return }
        let command = commands[index]
        // It may come again at any time.
        if Int.random(in: 0..<4, using: &random) > 0 { commands.remove(at: index) } else { repetitions += 1 }
        await handle(command)
    }

    private func reactToOne() {
        guard let index = events.indices.randomElement(using: &random) else { return }
        let event = events[index]
        if Int.random(in: 0..<4, using: &random) > 0 { events.remove(at: index) } else { repetitions += 1 }
        react(to: event)
    }

    /// A deadline comes when it likes, and now and then although it was cancelled: cancelling may be too late.
    private func expireOne() async {
        guard let address = deadlines.keys.sorted(by: { $0.id < $1.id }).randomElement(using: &random), let deadline = deadlines[address]
        else {
            return
        }
        deadlines[address] = nil
        commands.append(deadline.command)
    }

    private func react(to event: BankEvent) {
        for step in Transfers.steps(after: event, at: Timestamp(microseconds: 0)) {
            switch step {
            case .issue(let command):
                commands.append(command)
                oldCommands.append(command)
            case .schedule(let deadline): deadlines[deadline.command.address] = deadline
            case .cancel(_, let address):
                if Int.random(in: 0..<4, using: &random) > 0 { deadlines[address] = nil }
            }
        }
    }

    private func handle(_ command: any Command) async {
        guard let command = BankCommand(command) else {
            fault = fault ?? "the bank does not know \(command)"
            return
        }
        do {
            _ = try await Bank().handling(of: command).run(in: Execution(model: self))
        } catch {
            fault = fault ?? "\(command) failed: \(error)"
        }
    }

    /// While somebody reads, others write.
    fileprivate func read<State: Entity>(_ entity: State.Type, _ id: String) async -> State where State.Event == BankEvent {
        let state = state(entity, id)
        if depth < 3, Int.random(in: 0..<4, using: &random) == 0 {
            depth += 1
            await handleOne()
            depth -= 1
        }
        return state
    }

    /// The entity, and how many events it is made of.
    fileprivate func loaded<State: Entity>(_ entity: State.Type, at address: EntityAddress) -> (state: State, count: Int)
    where State.Event == BankEvent {
        let events = streams[address] ?? []
        let known = folded[address]
        var state = known?.state as? State ?? State()
        for event in events.dropFirst(known?.count ?? 0) { state.apply(event) }
        folded[address] = (state, events.count)
        return (state, events.count)
    }

    /// False where the stream has moved on.
    fileprivate func append(_ decided: [BankEvent], to address: EntityAddress, expecting count: Int) -> Bool {
        guard streams[address, default: []].count == count else {
            conflicts += 1
            return false
        }
        guard !decided.isEmpty else { return true }
        streams[address, default: []] += decided
        events += decided
        oldEvents += decided
        for event in decided {
            ledger.book(event)
            if case .debitRefused(let refused) = event { refusals[refused.reason, default: 0] += 1 }
            if case .refundStarted(let refund) = event { refusals[refund.reason, default: 0] += 1 }
            if case .accountCredited(let credited) = event { forgotten += credited.settled?.count ?? 0 }
            if case .accountDebited(let debited) = event { forgotten += debited.settled?.count ?? 0 }
        }
        fault = fault ?? ledger.fault
        return true
    }
}

/// A command on its way through the beats.
private struct Execution: CommandRunner, EntityAccess {
    typealias Event = BankEvent

    let model: BankModel
    let issued = IssuedCommand(id: "request", time: Timestamp(microseconds: 0), userID: nil)

    func run<Handler: CommandHandler>(_ command: Handler.Handled, by handler: Handler) async throws -> Outcome.Status
    where Handler.Subject.Event == BankEvent {
        while true {
            let (subject, count) = await model.loaded(Handler.Subject.self, at: command.address)
            let facts = try await handler.gather(for: command, subject, self)
            let decision = handler.decide(command, subject, facts)
            guard await model.append(decision.events, to: command.address, expecting: count) else { continue }
            if case .rejected(let rejection, _) = decision { return .rejected(rejection) }
            return .completed(position: UInt64(count + decision.events.count))
        }
    }

    func fetch<Other: Entity>(_ entity: Other.Type, id: String) async -> Other where Other.Event == BankEvent {
        await model.read(entity, id)
    }

    func change<Other: Entity>(_ entity: Other.Type, id: String, _ decide: @Sendable (Other) -> [BankEvent]) throws -> Other
    where Other.Event == BankEvent { throw StillEntities.Unwritable() }
}
