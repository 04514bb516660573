public import EventSourcing

/// What a commit has made of a row of a live view, and where that is to be told.
public struct RowChange: Sendable {
    public let view: String
    public let id: String
    /// The sequence of the last event that changed the row.
    public let position: UInt64
    /// The document in JSON; nil where the row is gone.
    public let document: [UInt8]?
    /// The channels the row is on now; none where it is gone.
    public let channels: [Channel]
    /// The channels it was on before.
    public let former: [Channel]

    public init(view: String, id: String, position: UInt64, document: [UInt8]?, channels: [Channel], former: [Channel]) {
        self.view = view
        self.id = id
        self.position = position
        self.document = document
        self.channels = channels
        self.former = former
    }

    /// The channels it has left.
    public var left: [Channel] {
        former.filter { before in !channels.contains { $0.name == before.name } }
    }

    /// Both changes of one row as one; the earlier one may have been forgotten or told already.
    public func following(_ earlier: RowChange) -> RowChange {
        // What was told of the row before the earlier change is what people still see.
        RowChange(
            view: view, id: id, position: position, document: document, channels: channels,
            former: earlier.former + former.filter { channel in !earlier.former.contains { $0.name == channel.name } })
    }
}
