import EventSourcing
import JSON

/// On which channels a live view's rows are told, without the type of its rows.
struct LiveRows: Sendable {
    let view: ViewDefinition
    let kinds: Set<String>
    /// The channels of a row as the table has it.
    let channels: @Sendable (_ id: String, _ document: [UInt8]) throws -> [Channel]

    init<P: LiveProjection>(_ projection: P.Type) where P.Row: JSONRepresentable {
        view = P.view
        kinds = P.channelKinds
        channels = { id, document in
            do { return P.channels(of: try P.Row(jsonBytes: document), id: id) } catch let error as JSONError {
                throw ViewError(.unreadableRow, "row \(id) is not a document of \(P.view.name): \(error)", underlying: error)
            }
        }
    }
}
