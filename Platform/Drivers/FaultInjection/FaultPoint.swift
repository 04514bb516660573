/// A step of a protocol at which a process can be made to die, to stand still or to lose its connections: all of them, in one place.
///
/// Each case is a moment: what stands before it has happened, what stands behind it has not. `TRIBUTARY_FAULTS` names them by their raw values, and
/// the crash matrix goes through `allCases`; so a new step of a protocol is a case here and one line where it happens.
public enum FaultPoint: String, CaseIterable, Sendable {
    // MARK: - Application: a request is accepted

    /// The request was read and is valid; nothing of it is stored.
    case applicationReceived = "application.received"
    /// The request id is claimed; the command is not stored. Only of an id that the client chose.
    case applicationClaimed = "application.claimed"
    /// The command is stored; the client has not been answered.
    case applicationAppended = "application.appended"

    // MARK: - Component: a command is handled

    /// The command was read and is at its turn; nothing has been done about it.
    case componentRead = "component.read"
    /// The entity was fetched; the decision is not made.
    case componentLoaded = "component.loaded"
    /// The decision is made; it is not appended.
    case componentAppending = "component.appending"
    /// The events are stored; other entities are not brought in line.
    case componentAppended = "component.appended"
    /// Other entities are in line; the outcome is not told.
    case componentFollowed = "component.followed"
    /// The outcome is stored; nobody has noted that the command is settled.
    case componentTold = "component.told"

    // MARK: - Snapshot: an entity is written as it is

    /// An entity is to be written; it is not.
    case snapshotWriting = "snapshot.writing"
    /// The entity's snapshot is stored.
    case snapshotWritten = "snapshot.written"

    // MARK: - Reaction: something is done because of an event

    /// The event was read and is at its turn; nothing was done because of it.
    case reactionRead = "reaction.read"
    /// What is to be done is known; the next step is not carried out.
    case reactionIssuing = "reaction.issuing"
    /// A step is carried out; those behind it are not, and nobody has noted the event as settled.
    case reactionIssued = "reaction.issued"

    // MARK: - Deadline: a command is issued when its time has come

    /// The time has come; the command is not issued.
    case deadlineDue = "deadline.due"
    /// The command is issued; the deadline is not struck off.
    case deadlineIssued = "deadline.issued"
    /// The deadline is struck off.
    case deadlineStruckOff = "deadline.struck-off"

    // MARK: - Consumer: what components and reactions have in common

    /// A partition is claimed; nothing of it was read.
    case consumerClaimed = "consumer.claimed"
    /// A partition was given back; nobody else has claimed it.
    case consumerReleased = "consumer.released"
    /// Messages are settled; the checkpoint of their partition is as it was.
    case consumerCheckpointing = "consumer.checkpointing"
    /// The checkpoint of one partition is stored; those of others may not be.
    case consumerCheckpointed = "consumer.checkpointed"
    /// A message has failed for good; it is not on record as parked.
    case consumerParking = "consumer.parking"
    /// The message is on record as parked; its lane does not know.
    case consumerParked = "consumer.parked"
    /// A parked message was handled when it was tried again; that is not on record.
    case consumerRetried = "consumer.retried"

    // MARK: - Aggregator: events are projected

    /// A batch was read and decoded; nothing is folded.
    case aggregatorRead = "aggregator.read"
    /// Rows are folded in memory; nothing is written.
    case aggregatorFolded = "aggregator.folded"
    /// Rows and checkpoint are written in a transaction that is not committed.
    case aggregatorCommitting = "aggregator.committing"
    /// The transaction is committed; the position is not announced.
    case aggregatorCommitted = "aggregator.committed"
    /// The position is announced.
    case aggregatorAnnounced = "aggregator.announced"

    // MARK: - Replay: another generation of views is shown

    /// The names lead to the new tables, in a transaction that is not committed.
    case replayActivating = "replay.activating"
    /// The new tables are shown; the live aggregator does not know yet.
    case replayActivated = "replay.activated"
}
