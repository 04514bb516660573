import EventSourcing

/// What a stream must be: its subjects, and what it keeps for how long.
public struct StreamDefinition: Hashable, Sendable {
    public let name: String
    public let subjects: [String]
    public let keeps: Keeping
    public let description: String

    public enum Keeping: Hashable, Sendable {
        /// Everything, for ever; the server is told to refuse deletions.
        case everything
        /// Everything, unless people delete it.
        case history
        /// What is younger than so many seconds.
        case recent(seconds: Int)
        /// The last message of each subject, while it is younger than so many seconds (nil: for ever).
        case lastPerSubject(seconds: Int?)
    }

    public init(name: String, subjects: [String], keeps: Keeping, description: String) {
        self.name = name
        self.subjects = subjects
        self.keeps = keeps
        self.description = description
    }

    /// The streams that a context owns.
    public static func context(_ context: String) -> [StreamDefinition] {
        [
            StreamDefinition(
                name: StreamName.commands(of: context), subjects: ["\(context).command.*.*.*"], keeps: .recent(seconds: 14 * 86_400),
                description: "Commands addressed to the entities of \(context)"),
            StreamDefinition(
                name: StreamName.events(of: context), subjects: ["\(context).event.*.*"], keeps: .everything,
                description: "Events of \(context): the authoritative state"),
        ]
    }

    /// The streams that all contexts share.
    public static let shared = [
        StreamDefinition(
            name: StreamName.outcomes, subjects: ["outcome.*.*", "owner.*.*"], keeps: .lastPerSubject(seconds: 86_400),
            description: "How each request ended, and who owns each partition"),
        StreamDefinition(
            name: StreamName.requests, subjects: ["request.*"], keeps: .lastPerSubject(seconds: 86_400),
            description: "Each request that was made, by its id"),
        StreamDefinition(
            name: StreamName.positions, subjects: ["position.*", "position.*.*"], keeps: .lastPerSubject(seconds: nil),
            description: "How far each consumer has handled its messages"),
        StreamDefinition(
            name: StreamName.parked, subjects: ["parked.*.*.*.*"], keeps: .history,
            description: "What could not be handled, by consumer and entity, and what was decided about it"),
        StreamDefinition(
            name: StreamName.snapshots, subjects: ["snapshot.*.*.*"], keeps: .lastPerSubject(seconds: nil),
            description: "Entities as of a position"),
        StreamDefinition(
            name: StreamName.deadlines, subjects: ["deadline.*.*.*.*"], keeps: .lastPerSubject(seconds: nil),
            description: "Commands to be issued at a time"),
        StreamDefinition(
            name: StreamName.schemas, subjects: ["schema.*.*.*.*.*"], keeps: .lastPerSubject(seconds: nil),
            description: "Which types of messages the streams hold, and by which rules they were written"),
        StreamDefinition(
            name: StreamName.changes, subjects: ["change.*", "change.*.*"], keeps: .recent(seconds: ChangeLog.changesAreKept),
            description: "What changed in the rows of live views, by channel"),
        StreamDefinition(
            name: StreamName.readers, subjects: ["readers.*.*"], keeps: .lastPerSubject(seconds: nil),
            description: "Who may listen to each channel"),
        StreamDefinition(
            name: StreamName.sessions, subjects: ["session.*.*"], keeps: .lastPerSubject(seconds: 31 * 86_400),
            description: "Sessions, the moments before which those of a person have ended, and logins to be taken"),
    ]
}
