import EventSourcing

/// Snapshots as bytes.
///
/// Binary, because it is read where somebody waits: an entity may remember 4,000 commands, and their ids as texts would take longer than all the rest. They
/// are written and read as the columns in which they are remembered, without a look at each; only the entity's own state is JSON.
///
///     format, created, position, message id, entity version, state,
///     highest position, ids, times, ids that are texts,
///     rejections: the different ones, then id and which of them for each
enum SnapshotCodec {
    /// Another form has another number, and is not read.
    private static let format: UInt64 = 1

    static func encode(_ snapshot: Snapshot) -> [UInt8] {
        var writer = BinaryWriter()
        writer.number(format)
        writer.text(snapshot.mark.created)
        writer.number(snapshot.mark.position)
        writer.text(snapshot.mark.messageID)
        writer.signed(Int64(snapshot.entityVersion))
        writer.block(snapshot.state)
        write(snapshot.handled, to: &writer)
        write(snapshot.rejections, to: &writer)
        return writer.bytes
    }

    /// Nil where the bytes are no snapshot in the form that is written today.
    static func decode(_ bytes: [UInt8]) -> Snapshot? {
        do {
            var reader = BinaryReader(bytes)
            guard try reader.number() == format else { return nil }
            let mark = LogMark(created: try reader.text(), position: try reader.number(), messageID: try reader.text())
            let version = try reader.signed()
            let state = try reader.block()
            let handled = try handled(from: &reader)
            let rejections = try rejections(from: &reader)
            guard reader.isAtEnd else { return nil }
            return Snapshot(mark: mark, entityVersion: Int(version), state: state, handled: handled, rejections: rejections)
        } catch {
            return nil
        }
    }

    // MARK: - Handled commands

    private static func write(_ handled: HandledCommands, to writer: inout BinaryWriter) {
        writer.number(handled.highestPosition)
        writer.block(handled.rememberedIDs)
        writer.block(handled.rememberedTimes)
        writer.number(UInt64(handled.rememberedTexts.count))
        for text in handled.rememberedTexts { writer.text(text) }
    }

    private static func handled(from reader: inout BinaryReader) throws(BinaryReader.Damage) -> HandledCommands {
        let highest = try reader.number()
        let ids = try reader.block()
        let times = try reader.block()
        var texts: [String] = []
        for _ in 0..<(try reader.count(bytesEach: 1)) { texts.append(try reader.text()) }
        guard let handled = HandledCommands(highestPosition: highest, ids: ids, times: times, texts: texts) else {
            throw BinaryReader.Damage()
        }
        return handled
    }

    // MARK: - Rejections

    /// Few differ: the sentences stand there once.
    private static func write(_ rejections: [String: Rejection], to writer: inout BinaryWriter) {
        var places: [Rejection: UInt64] = [:]
        var different: [Rejection] = []
        for rejection in rejections.values where places[rejection] == nil {
            places[rejection] = UInt64(different.count)
            different.append(rejection)
        }
        writer.number(UInt64(different.count))
        for rejection in different {
            writer.text(rejection.code)
            writer.text(rejection.title)
            writer.signed(Int64(rejection.status))
            writer.number(rejection.pointer == nil ? 0 : 1)
            if let pointer = rejection.pointer { writer.text(pointer) }
        }
        writer.number(UInt64(rejections.count))
        for (id, rejection) in rejections {
            writer.text(id)
            writer.number(places[rejection] ?? 0)
        }
    }

    private static func rejections(from reader: inout BinaryReader) throws(BinaryReader.Damage) -> [String: Rejection] {
        var different: [Rejection] = []
        for _ in 0..<(try reader.count(bytesEach: 4)) {
            different.append(
                Rejection(
                    code: try reader.text(), title: try reader.text(), status: Int(try reader.signed()),
                    pointer: try reader.number() == 1 ? try reader.text() : nil))
        }
        var rejections: [String: Rejection] = [:]
        for _ in 0..<(try reader.count(bytesEach: 2)) {
            let id = try reader.text()
            let place = try reader.number()
            guard place < UInt64(different.count) else { throw BinaryReader.Damage() }
            rejections[id] = different[Int(place)]
        }
        return rejections
    }
}
