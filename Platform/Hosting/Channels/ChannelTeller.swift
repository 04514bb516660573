import EventLog
import EventSourcing
import Logging
import Views

/// Tells on channels what an aggregator has committed: after the commit, so that whoever hears of a row can read it; and again where a crash may
/// have swallowed it.
///
/// It works beside the aggregator, which waits only where more than `Limits.waiting` rows have not been told. A row that changes faster than it
/// can be told is told as it is then. Who may listen is told before what there is to hear.
///
/// A mark in POSITIONS says how far has been told. What was committed behind it is told again at the next start. Where that cannot be known, because
/// the views were built anew or parked events were folded late, all listeners are told to read again, and all readers are looked through.
actor ChannelTeller {
    /// What is bounded, and how.
    struct Limits: Sendable {
        /// How many rows may wait to be told before the aggregator waits.
        var waiting = 65_536
        /// How many rows are told again at a start; where there are more, listeners are told to read again.
        var toldAgain = 10_000
        /// How many messages are on their way at once.
        var width = 64
        /// How often the mark is written, at most.
        var markInterval: Duration = .seconds(1)
        /// How long another instance has to tell what it committed before this one does.
        var patience: Duration = .seconds(2)
        /// How long a process that ends goes on telling.
        var farewell: Duration = .seconds(2)
    }

    let source: Source
    let log: ChangeLog
    let store: any MessageStore
    let views: AggregatorStore
    let limits: Limits
    let logger: Logger
    private let now: @Sendable () -> Timestamp
    private let metrics: ChannelMetrics
    private var pending = PendingChanges()
    /// The checkpoint up to which a former process may have left something untold.
    private var doubt: Checkpoint?
    /// Up to where everything is told, and what the mark in the stream says of it.
    private var told: Checkpoint?
    private var marked: ToldMark?
    /// Whether rows have left channels since the record of that was cleared.
    private var hasLeft = true
    private var stopping = false
    private let (signals, signal) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))

    /// Whose rows they are.
    struct Source: Sendable {
        let context: String
        let consumer: ConsumerName
        /// The kinds of all channels, and what admits readers to them, view by view.
        let kinds: Set<String>
        /// The changes after a position; nil where they are too many.
        let changes: @Sendable (_ after: UInt64, _ checkpoint: Checkpoint, _ limit: Int) async throws -> [RowChange]?
        /// Of each live view that names readers, the rows behind an id, some at a time; nil behind the last.
        let pages: [@Sendable (_ checkpoint: Checkpoint, _ after: String?) async throws -> (changes: [RowChange], last: String)?]
    }

    init(
        _ source: Source, log: ChangeLog, store: any MessageStore, views: AggregatorStore, limits: Limits = Limits(), logger: Logger,
        now: @escaping @Sendable () -> Timestamp
    ) {
        self.source = source
        self.log = log
        self.store = store
        self.views = views
        self.limits = limits
        self.logger = logger
        self.now = now
        metrics = ChannelMetrics(aggregator: source.consumer.name)
    }

    // MARK: - From the aggregator

    /// Looks whether a former process has committed what it did not tell, before anything new is committed.
    func begin(at checkpoint: Checkpoint) async throws {
        // A session after another one of this process: what that one committed is told or will be.
        if let known = pending.checkpoint ?? told, doubt == nil, ToldMark(known).covers(checkpoint) { return }
        // Behind the reset that other rows bring nothing of the former ones may be told.
        if pending.areOfOtherRows(than: checkpoint) { pending = PendingChanges() }
        var mark = try await ToldMark.read(of: source.consumer, from: store)
        if mark == nil, checkpoint.position == 0 {
            // The very first start: nobody can have seen anything, and what is committed from here on is to be found again.
            mark = ToldMark(checkpoint)
            try await mark?.write(of: source.consumer, to: store)
        }
        marked = mark
        if mark?.covers(checkpoint) == true { told = checkpoint } else { doubt = checkpoint }
        signal.yield()
    }

    /// Takes what a commit has changed; waits while too much waits to be told.
    func take(_ changes: [RowChange], at checkpoint: Checkpoint) async {
        // A pause rather than a wake-up: it happens only where NATS takes less than Postgres, and ends with the task too.
        while pending.count >= limits.waiting, !Task.isCancelled { try? await Task.sleep(for: .milliseconds(10)) }
        pending.add(changes, at: checkpoint)
        metrics.waiting.record(pending.count)
        signal.yield()
    }

    // MARK: - Telling

    /// Finds out what a former process has committed and not told, unless another instance that lives is about to.
    private func settle(_ doubt: Checkpoint) async throws {
        let deadline = ContinuousClock.now + limits.patience
        // Whoever commits is the one that works, and need not wait.
        while pending.isEmpty, !stopping, .now < deadline { try await Task.sleep(for: .milliseconds(20)) }
        guard !stopping || !pending.isEmpty else { return }
        let mark = try await ToldMark.read(of: source.consumer, from: store)
        if mark?.covers(doubt) == true {
            told = doubt
        } else if let mark, mark.isOfSameRows(as: doubt),
            let changes = try await source.changes(mark.position, doubt, limits.toldAgain)
        {
            told = doubt.back(to: mark.position)
            var earlier = PendingChanges()
            earlier.add(changes, at: doubt)
            pending.putBack(earlier)
        } else {
            try await resetAll(doubt)
            told = doubt
        }
        if self.doubt == doubt { self.doubt = nil }
    }

    /// Tells until `stop`, or until it is cancelled.
    func run() async {
        await withTaskGroup(of: Void.self) { group in
            group.addTask { [limits] in
                while (try? await Task.sleep(for: limits.markInterval)) != nil { await self.mark() }
            }
            for await _ in signals {
                await tellPending()
                if stopping { break }
            }
            group.cancelAll()
        }
        if !Task.isCancelled { await mark() }
    }

    /// Lets `run` end when all is told.
    func stop() {
        stopping = true
        signal.yield()
    }

    private func tellPending() async {
        var backOff = BackOff()
        while !Task.isCancelled, doubt != nil || !pending.isEmpty {
            var batch = PendingChanges()
            do {
                if let doubt { try await settle(doubt) }
                if doubt != nil, stopping { return }
                swap(&batch, &pending)
                guard let checkpoint = batch.checkpoint else { continue }
                try await tell(batch, after: told ?? checkpoint, at: checkpoint)
                told = checkpoint
                backOff.reset()
            } catch {
                if doubt.map(batch.areOfOtherRows) != true { pending.putBack(batch) }
                logger.warning(
                    "what changed is not told yet", metadata: ["aggregator": "\(source.consumer.name)", "error": "\(error)"])
                if stopping { return }
                do { try await backOff.wait() } catch { return }
            }
        }
    }

    private func tell(_ batch: PendingChanges, after told: Checkpoint, at checkpoint: Checkpoint) async throws {
        guard batch.count > 0 else { return }
        let asOf = AsOf(PositionToken(context: source.context, sequence: told.position), at: now())
        try await admit(batch.changes, in: checkpoint)
        let changes = batch.changes.flatMap { change in
            let row = ChangeMessage.RowName(context: source.context, view: change.view, id: change.id)
            return change.channels.map { ChangeMessage(change.document, of: row, at: change.position, on: $0.name, told: asOf) }
                + change.left.map { ChangeMessage(nil, of: row, at: change.position, on: $0.name, told: asOf) }
        }
        if batch.changes.contains(where: { !$0.former.isEmpty && !$0.left.isEmpty }) { hasLeft = true }
        try await each(changes) { [log] change in try await log.tell(change) }
        metrics.told.increment(by: changes.count)
    }

    /// Says who may listen to the channels that the rows speak for, where that is not what it was.
    private func admit(_ changes: some Collection<RowChange>, in checkpoint: Checkpoint) async throws {
        var admissions: [ChannelName: ChannelReaders] = [:]
        for change in changes {
            let origin = ChannelReaders.Source(
                aggregator: "\(source.context)/\(source.consumer.name)", generation: checkpoint.generation, position: change.position)
            for channel in change.channels {
                guard let readers = channel.readers, channel.name.kind != ChannelName.userKind else { continue }
                let before = change.former.first { $0.name == channel.name }?.readers
                if before != readers { admissions[channel.name] = ChannelReaders(readers, from: origin) }
            }
            for channel in change.left where channel.readers != nil && channel.name.kind != ChannelName.userKind {
                if admissions[channel.name] == nil { admissions[channel.name] = ChannelReaders([], from: origin) }
            }
        }
        try await each(Array(admissions)) { [log] admission in try await log.admit(admission.value, to: admission.key) }
    }

    /// Has everybody read again, and looks through all readers.
    private func resetAll(_ checkpoint: Checkpoint) async throws {
        for kind in source.kinds { try await log.reset(kind) }
        metrics.resets.increment(by: source.kinds.count)
        let kinds = source.kinds.subtracting([ChannelName.userKind])
        guard !kinds.isEmpty else { return }
        for page in source.pages {
            var after: String?
            while let rows = try await page(checkpoint, after) {
                try await admit(rows.changes, in: checkpoint)
                after = rows.last
            }
        }
        try await log.closeAbandoned(
            kinds,
            since: ChannelReaders.Source(
                aggregator: "\(source.context)/\(source.consumer.name)", generation: checkpoint.generation, position: checkpoint.position))
    }

    /// Does the same with each, so many at a time.
    private func each<Element: Sendable>(
        _ elements: [Element], _ body: @escaping @Sendable (Element) async throws -> Void
    ) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for (index, element) in elements.enumerated() {
                if index >= limits.width { try await group.next() }
                group.addTask { try await body(element) }
            }
            try await group.waitForAll()
        }
    }

    // MARK: - The mark

    /// Writes down how far has been told, where that is further than was written.
    private func mark() async {
        guard let told, doubt == nil else { return }
        let mark = ToldMark(told)
        guard mark != marked else { return }
        do {
            try await mark.write(of: source.consumer, to: store)
            marked = mark
            if hasLeft {
                try await views.forgetLeft(upTo: mark.position)
                hasLeft = false
            }
        } catch { logger.debug("the mark of what was told cannot be written", metadata: ["error": "\(error)"]) }
    }
}

extension Checkpoint {
    /// The same generation at an earlier position.
    fileprivate func back(to position: UInt64) -> Checkpoint { advanced(to: position, lastEventID: "") }
}
