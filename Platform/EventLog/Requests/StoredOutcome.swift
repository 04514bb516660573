public import EventSourcing

/// An outcome as the stream OUTCOMES holds it: whose it is and where it is told are read at once, how the command ended only when asked for.
public struct StoredOutcome: Sendable {
    /// Its position in OUTCOMES: a cursor over an inbox.
    public let sequence: UInt64
    public let inbox: String
    public let requestID: String
    /// On whose behalf the command was issued; nil where the message does not say.
    public let owner: String?
    private let payload: [UInt8]

    /// nil where the message is none: OUTCOMES holds who owns each partition too.
    public init?(_ message: RecordedMessage) {
        let tokens = message.subject.split(separator: ".", omittingEmptySubsequences: false)
        guard tokens.count == 3, tokens[0] == "outcome" else { return nil }
        sequence = message.sequence
        inbox = String(tokens[1])
        requestID = String(tokens[2])
        owner = message.headers[.userID]
        payload = message.payload
    }

    /// How the command ended; nil where the message cannot be read.
    public var outcome: Outcome? { OutcomeCodec.read(payload) }

    /// The subjects of all outcomes of an inbox.
    public static func subjects(of inbox: String) -> String { Outcome.subject(inbox: inbox, requestID: "*") }
}
