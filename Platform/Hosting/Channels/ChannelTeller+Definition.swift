import EventLog
import EventSourcing
import Views

extension ChannelTeller.Source {
    /// How many rows are read at a time when all are looked through.
    private static var pageRows: Int { 1_000 }

    /// Nil where no view of the aggregator is live.
    init?<Event: StoredEvent>(_ definition: AggregatorDefinition<Event>, in views: AggregatorStore) {
        let live = definition.projections.filter { !$0.channelKinds.isEmpty }
        guard !live.isEmpty else { return nil }
        context = definition.context
        consumer = ConsumerName(.aggregator, definition.name)
        kinds = live.reduce(into: []) { $0.formUnion($1.channelKinds) }
        changes = { position, checkpoint, limit in
            try await views.changes(after: position, in: checkpoint, of: live, atMost: limit)
        }
        pages = live.filter { $0.channelKinds != [ChannelName.userKind] }.map { projection in
            { checkpoint, id in try await views.admitting(projection, in: checkpoint, after: id, atMost: Self.pageRows) }
        }
    }
}
