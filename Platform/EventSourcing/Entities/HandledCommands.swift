/// An entity's memory of the commands it has handled: how a redelivered or repeated command is told from a new one.
///
/// Two questions, both answered from the entity's own events. *Was this position handled?* Commands addressed to one entity arrive in
/// order, so a position at or below the highest one seen is a redelivery, for ever. *Was this id handled?* covers a request that was published
/// again at a new position; the last 1,000 ids are remembered, and as many more as are younger than 24 hours, up to 4,000.
///
/// The memory is part of an entity's snapshot, and thousands of ids must not make that slow to read: so they are columns of words, and they are
/// looked through one by one until enough commands follow for an index to be worth its making.
public struct HandledCommands: Sendable, Equatable {
    public private(set) var highestPosition: UInt64 = 0
    private var ids: [CommandID] = []
    private var times: [Timestamp] = []
    /// The ids of no known form, in the order in which `CommandID.text` stands among `ids`.
    private var texts: [String] = []
    private var knownTexts: Set<String> = []
    /// Where in `ids` and `texts` the memory begins.
    private var oldest = 0
    private var oldestText = 0
    private var index: Set<CommandID>?
    private var notedWithoutIndex = 0

    static let alwaysRemembered = 1_000
    public static let neverMoreThan = 4_000
    static let rememberedSeconds: Int64 = 24 * 60 * 60
    /// Looking through 4,000 ids takes 4 µs, an index of them 150: it pays after so many commands.
    private static let indexedAfter = 16

    public init() {}

    /// Notes the command that caused a message of this entity.
    ///
    /// `position` is nil where the command was addressed to another entity: positions of different partitions do not arrive in order.
    public mutating func note(id: String, position: UInt64?, at time: Timestamp) {
        if let position { highestPosition = max(highestPosition, position) }
        guard !contains(id: id) else { return }
        if let known = CommandID(id) {
            ids.append(known)
            makeIndex()
            index?.insert(known)
        } else {
            ids.append(.text)
            texts.append(id)
            knownTexts.insert(id)
        }
        times.append(time)
        while count > Self.alwaysRemembered,
            count > Self.neverMoreThan || times[oldest].advanced(bySeconds: Self.rememberedSeconds) < time
        { forgetOldest() }
    }

    /// Whether a command addressed to this entity was handled before.
    public func contains(id: String, position: UInt64) -> Bool { position <= highestPosition || contains(id: id) }

    /// Whether a command was handled before, by its id alone.
    public func contains(id: String) -> Bool {
        guard let known = CommandID(id) else { return knownTexts.contains(id) }
        if let index { return index.contains(known) }
        let all = ids.span
        for place in oldest..<all.count where all[place].low == known.low && all[place] == known { return true }
        return false
    }

    /// How many ids are remembered.
    public var count: Int { ids.count - oldest }

    public static func == (left: HandledCommands, right: HandledCommands) -> Bool {
        left.highestPosition == right.highestPosition && left.ids[left.oldest...] == right.ids[right.oldest...]
            && left.times[left.oldest...] == right.times[right.oldest...]
            && left.texts[left.oldestText...] == right.texts[right.oldestText...]
    }

    private mutating func makeIndex() {
        guard index == nil else { return }
        notedWithoutIndex += 1
        if notedWithoutIndex > Self.indexedAfter { index = Set(ids[oldest...].lazy.filter { !$0.isText }) }
    }

    private mutating func forgetOldest() {
        if ids[oldest].isText {
            knownTexts.remove(texts[oldestText])
            oldestText += 1
        } else {
            index?.remove(ids[oldest])
        }
        oldest += 1
        guard oldest > 1_024, oldest * 2 > ids.count else { return }
        ids.removeFirst(oldest)
        times.removeFirst(oldest)
        texts.removeFirst(oldestText)
        (oldest, oldestText) = (0, 0)
    }
}

/// What a snapshot holds of it.
extension HandledCommands {
    /// The remembered ids, oldest first.
    package var rememberedIDs: ArraySlice<CommandID> { ids[oldest...] }
    /// When each was handled.
    package var rememberedTimes: ArraySlice<Timestamp> { times[oldest...] }
    /// Those that `CommandID.text` stands for, oldest first.
    package var rememberedTexts: ArraySlice<String> { texts[oldestText...] }

    /// The memory that was written down; nil where its columns do not fit each other.
    package init?(highestPosition: UInt64, ids: [CommandID], times: [Timestamp], texts: [String]) {
        guard ids.count == times.count, texts.count == ids.count(where: \.isText) else { return nil }
        self.highestPosition = highestPosition
        self.ids = ids
        self.times = times
        self.texts = texts
        knownTexts = Set(texts)
    }
}
