import EventSourcing
public import Postgres

extension AggregatorStore {
    /// The statements that write down which channels rows have left, to be committed with the rows; none where none has.
    public func leaving(_ changes: [RowChange]) -> [PostgresQuery] {
        var columns = (views: PostgresArray(of: .text), ids: PostgresArray(of: .text), channels: PostgresArray(of: .text))
        var (readers, positions) = (PostgresArray(of: .int64), PostgresArray(of: .int64))
        for change in changes where !change.former.isEmpty {
            for channel in change.left {
                columns.views.append(change.view)
                columns.ids.append(change.id)
                columns.channels.append(channel.name.description)
                readers.append(channel.readers == nil ? 0 : 1)
                positions.append(Int64(clamping: change.position))
            }
        }
        guard positions.count > 0 else { return [] }
        return [
            """
            INSERT INTO tributary.left_channels AS old (aggregator, view, id, channel, has_readers, position)
            SELECT \(aggregator), view, id, channel, has_readers > 0, position
            FROM unnest(\(columns.views), \(columns.ids), \(columns.channels), \(readers), \(positions))
                AS gone (view, id, channel, has_readers, position)
            ON CONFLICT (aggregator, view, id, channel) DO UPDATE SET position = excluded.position, has_readers = excluded.has_readers
            """
        ]
    }

    /// Forgets the channels that rows had left up to a position: they have been told.
    public func forgetLeft(upTo position: UInt64) async throws {
        try await connection.use { connection in
            try connection.execute(
                "DELETE FROM tributary.left_channels WHERE aggregator = \(aggregator) AND position <= \(Int64(clamping: position))")
        }
    }

    /// What changed after a position in the live views of a generation; nil where that is more than `limit` rows.
    ///
    /// The former channels of a row are those that it has left since, and no others.
    public func changes<Event>(
        after position: UInt64, in checkpoint: Checkpoint, of projections: [ViewProjection<Event>], atMost limit: Int
    ) async throws -> [RowChange]? {
        var changes: [RowChange] = []
        for live in projections.compactMap(\.live) {
            var left = try await left(live, after: position, atMost: limit)
            let table = try ViewTable(live.view, generation: checkpoint.generation)
            let changed = try await rows(
                """
                SELECT id, data, position FROM \(identifier: table.name) WHERE position > \(Int64(clamping: position))
                UNION SELECT id, data, position FROM \(identifier: table.name) WHERE id = ANY(\(ids(left.keys)))
                LIMIT \(limit + 1)
                """)
            for row in changed {
                let (id, document) = (try row.text(0), try row.bytes(1))
                changes.append(
                    RowChange(
                        view: live.view.name, id: id, position: UInt64(clamping: try row.int64(2)), document: document,
                        channels: try live.channels(id, document), former: left.removeValue(forKey: id)?.channels ?? []))
            }
            for (id, gone) in left {
                changes.append(
                    RowChange(view: live.view.name, id: id, position: gone.position, document: nil, channels: [], former: gone.channels))
            }
            if changes.count > limit { return nil }
        }
        return changes
    }

    /// The rows of a live view in the order of their ids, with the channels whose readers they name, `limit` after an id; nil behind the last.
    public func admitting<Event>(
        _ projection: ViewProjection<Event>, in checkpoint: Checkpoint, after id: String?, atMost limit: Int
    ) async throws -> (changes: [RowChange], last: String)? {
        guard let live = projection.live else { return nil }
        let table = try ViewTable(live.view, generation: checkpoint.generation)
        let found = try await rows(
            "SELECT id, data, position FROM \(identifier: table.name) WHERE id > \(id ?? "") ORDER BY id LIMIT \(limit)")
        var last: String?
        let changes = try found.map { row in
            let (id, document) = (try row.text(0), try row.bytes(1))
            last = id
            return RowChange(
                view: live.view.name, id: id, position: UInt64(clamping: try row.int64(2)), document: nil,
                channels: try live.channels(id, document), former: [])
        }
        return last.map { (changes, $0) }
    }

    private struct Left {
        var position: UInt64 = 0
        var channels: [Channel] = []
    }

    private func left(_ live: LiveRows, after position: UInt64, atMost limit: Int) async throws -> [String: Left] {
        let found = try await rows(
            """
            SELECT id, channel, has_readers, position FROM tributary.left_channels
            WHERE aggregator = \(aggregator) AND view = \(live.view.name) AND position > \(Int64(clamping: position)) LIMIT \(limit + 1)
            """)
        var left: [String: Left] = [:]
        for row in found {
            guard let name = ChannelName(try row.text(1)) else { continue }
            let readers: Set<String>? = try row.bool(2) ? [] : nil
            left[try row.text(0), default: Left()].channels.append(Channel(name, readers: readers))
            left[try row.text(0), default: Left()].position.formMax(UInt64(clamping: try row.int64(3)))
        }
        return left
    }

    private func ids(_ keys: some Collection<String>) -> PostgresArray {
        var ids = PostgresArray(of: .text)
        for id in keys { ids.append(id) }
        return ids
    }
}

extension UInt64 {
    fileprivate mutating func formMax(_ other: UInt64) { self = Swift.max(self, other) }
}
