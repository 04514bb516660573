/// An event as it stands in the log: what happened, where, and when.
///
/// It is one reference to all of that. Every view of an aggregator looks at every event, and a copy is then one count more instead of one for each
/// of a dozen texts.
public struct Recorded<Event: EventUnion>: Sendable {
    @usableFromInline let contents: Contents

    @usableFromInline final class Contents: Sendable {
        @usableFromInline let event: Event
        @usableFromInline let address: EntityAddress
        @usableFromInline let position: Position
        @usableFromInline let time: Timestamp
        @usableFromInline let headers: MessageHeaders

        init(_ event: Event, _ address: EntityAddress, _ position: Position, _ time: Timestamp, _ headers: MessageHeaders) {
            self.event = event
            self.address = address
            self.position = position
            self.time = time
            self.headers = headers
        }
    }

    public init(
        _ event: Event, of address: EntityAddress, at position: Position, time: Timestamp, headers: MessageHeaders = MessageHeaders()
    ) {
        contents = Contents(event, address, position, time, headers)
    }

    @inlinable public var event: Event { contents.event }
    @inlinable public var address: EntityAddress { contents.address }
    @inlinable public var position: Position { contents.position }
    /// When the decision was taken (`ce-time`).
    @inlinable public var time: Timestamp { contents.time }
    /// The headers of the message that carries it.
    @inlinable public var headers: MessageHeaders { contents.headers }
}
