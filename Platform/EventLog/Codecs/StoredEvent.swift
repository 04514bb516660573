public import EventSourcing
public import JSON

/// What a context's event union must be for its events to be written to a log: the generated unions are.
public typealias StoredEvent = EventUnion & JSONMessageUnion

/// What a context's command union must be for its commands to be read from a log.
public typealias StoredCommand = CommandUnion & JSONMessageUnion
