/// An entity's memory of the commands it has handled: how a redelivered or repeated command is told from a new one.
///
/// Two questions, both answered from the entity's own events. *Was this position handled?* Commands addressed to one entity arrive in
/// order, so a position at or below the highest one seen is a redelivery, for ever. *Was this id handled?* covers a request that was published
/// again at a new position; the last 1,000 ids are remembered, and as many more as are younger than 24 hours, up to 4,000.
///
/// The memory is part of an entity's snapshot, and thousands of ids must not make that slow to read or to write. So they are kept as they are written
/// down, in columns of bytes, and looked through one by one until enough commands follow for an index to be worth its making.
public struct HandledCommands: Sendable, Equatable {
    public private(set) var highestPosition: UInt64 = 0
    /// `CommandID.size` bytes each.
    private var ids: [UInt8] = []
    /// Microseconds since 1970, 8 bytes each.
    private var times: [UInt8] = []
    /// The ids of no known form, in the order in which `CommandID.text` stands among `ids`.
    private var texts: [String] = []
    private var knownTexts: Set<String> = []
    /// Where in `ids` and `times`, and in `texts`, the memory begins.
    private var oldest = 0
    private var oldestText = 0
    private var index: Set<CommandID>?
    private var notedWithoutIndex = 0

    static let alwaysRemembered = 1_000
    public static let neverMoreThan = 4_000
    static let rememberedSeconds: Int64 = 24 * 60 * 60
    /// Looking through 4,000 ids takes a few microseconds, making an index of them far more: it pays after so many commands.
    private static let indexedAfter = 32

    public init() {}

    /// Notes the command that caused a message of this entity.
    ///
    /// `position` is nil where the command was addressed to another entity: positions of different partitions do not arrive in order.
    public mutating func note(id: String, position: UInt64?, at time: Timestamp) {
        if let position { highestPosition = max(highestPosition, position) }
        guard !contains(id: id) else { return }
        if let known = CommandID(id) {
            known.write(to: &ids)
            makeIndex()
            index?.insert(known)
        } else {
            CommandID.text.write(to: &ids)
            texts.append(id)
            knownTexts.insert(id)
        }
        times.append(word: UInt64(bitPattern: time.microseconds))
        while count > Self.alwaysRemembered,
            count > Self.neverMoreThan || oldestTime.advanced(bySeconds: Self.rememberedSeconds) < time
        { forgetOldest() }
    }

    /// Whether a command addressed to this entity was handled before.
    public func contains(id: String, position: UInt64) -> Bool { position <= highestPosition || contains(id: id) }

    /// Whether a command was handled before, by its id alone.
    public func contains(id: String) -> Bool {
        guard let known = CommandID(id) else { return knownTexts.contains(id) }
        if let index { return index.contains(known) }
        // The last byte of a UUID is random: one look is enough for most.
        let lastByte = UInt8(truncatingIfNeeded: known.low)
        let column = ids.span
        var place = oldest
        for offset in stride(from: oldest * CommandID.size + 15, to: column.count, by: CommandID.size) {
            if column[offset] == lastByte, CommandID(at: place, of: column) == known { return true }
            place += 1
        }
        return false
    }

    /// How many ids are remembered.
    public var count: Int { ids.count / CommandID.size - oldest }

    public static func == (left: HandledCommands, right: HandledCommands) -> Bool {
        left.highestPosition == right.highestPosition && left.rememberedIDs == right.rememberedIDs
            && left.rememberedTimes == right.rememberedTimes && left.rememberedTexts == right.rememberedTexts
    }

    private var oldestTime: Timestamp { Timestamp(microseconds: Int64(bitPattern: times.span.word(at: oldest * 8))) }

    private mutating func makeIndex() {
        guard index == nil else { return }
        notedWithoutIndex += 1
        if notedWithoutIndex > Self.indexedAfter { index = allIDs }
    }

    private var allIDs: Set<CommandID> {
        let column = ids.span
        var all = Set<CommandID>(minimumCapacity: count)
        for place in oldest..<(oldest + count) {
            let id = CommandID(at: place, of: column)
            if !id.isText { all.insert(id) }
        }
        return all
    }

    private mutating func forgetOldest() {
        let id = CommandID(at: oldest, of: ids.span)
        if id.isText {
            knownTexts.remove(texts[oldestText])
            oldestText += 1
        } else {
            index?.remove(id)
        }
        oldest += 1
        guard oldest > 1_024, oldest > count else { return }
        ids.removeFirst(oldest * CommandID.size)
        times.removeFirst(oldest * 8)
        texts.removeFirst(oldestText)
        (oldest, oldestText) = (0, 0)
    }
}

/// What a snapshot holds of it.
extension HandledCommands {
    /// The bytes that one remembered command takes in `rememberedIDs` and in `rememberedTimes`.
    package static let bytesPerID = CommandID.size
    package static let bytesPerTime = 8

    /// The remembered ids, oldest first: UUID and mark, in network order.
    package var rememberedIDs: ArraySlice<UInt8> { ids[(oldest * Self.bytesPerID)...] }
    /// When each was handled.
    package var rememberedTimes: ArraySlice<UInt8> { times[(oldest * Self.bytesPerTime)...] }
    /// The ids that are neither UUIDs nor tickets, oldest first.
    package var rememberedTexts: ArraySlice<String> { texts[oldestText...] }

    /// The memory that was written down; nil where its columns do not fit each other.
    package init?(highestPosition: UInt64, ids: [UInt8], times: [UInt8], texts: [String]) {
        guard ids.count % Self.bytesPerID == 0, times.count == ids.count / Self.bytesPerID * Self.bytesPerTime else { return nil }
        let column = ids.span
        var textPlaces = 0
        for offset in stride(from: 0, to: column.count, by: Self.bytesPerID)
        where column[offset] == 0xFF && CommandID(at: offset / Self.bytesPerID, of: column).isText { textPlaces += 1 }
        guard textPlaces == texts.count else { return nil }
        self.highestPosition = highestPosition
        self.ids = ids
        self.times = times
        self.texts = texts
        knownTexts = Set(texts)
    }
}
