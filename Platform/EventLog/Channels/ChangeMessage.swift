public import EventSourcing
import JSON

/// That a row has changed, as it is told on one channel.
public struct ChangeMessage: Hashable, Sendable {
    public let channel: ChannelName
    public let row: RowName
    /// The position of the last event in the row. Of two changes of a row the one with the higher position is the later one.
    public let revision: PositionToken
    /// Everything up to here was told before this change.
    public let told: AsOf
    /// `{"view","id","revision","row"}`, the row null where it is gone; or `"reload":true` instead of a row that is too long.
    public let data: [UInt8]

    /// A row of a view of a context.
    public struct RowName: Hashable, Sendable {
        public let context: String
        public let view: String
        public let id: String

        public init(context: String, view: String, id: String) {
            self.context = context
            self.view = view
            self.id = id
        }
    }

    /// Longer rows are not told: clients read them.
    public static let longestRow = 32 << 10

    /// `document` is the row's text in JSON; nil where the row is gone.
    public init(_ document: [UInt8]?, of row: RowName, at position: UInt64, on channel: ChannelName, told: AsOf) {
        self.channel = channel
        self.row = row
        self.told = told
        revision = PositionToken(context: row.context, sequence: position)
        var writer = JSONWriter(reservingCapacity: (document?.count ?? 0) + 160)
        writer.beginObject()
        writer.member("view", row.view)
        writer.member("id", row.id)
        writer.member("revision", revision.description)
        if let document, document.count > Self.longestRow {
            writer.member("reload", true)
        } else {
            writer.name("row")
            if let document { writer.raw(document) } else { writer.null() }
        }
        writer.endObject()
        data = writer.bytes
    }

    /// Nil where the headers are not those of a change.
    init?(_ headers: MessageHeaders, _ data: [UInt8], on channel: ChannelName) {
        guard let view = headers[.view], let id = headers[.row], let revision = headers[.revision].flatMap(PositionToken.init),
            let told = headers[.asOf].flatMap(AsOf.init)
        else { return nil }
        self.channel = channel
        row = RowName(context: revision.context, view: view, id: id)
        self.revision = revision
        self.told = told
        self.data = data
    }

    /// A change that is told twice has one id, so that the stream holds it once.
    var message: ProposedMessage {
        var headers = MessageHeaders()
        headers.append(.view, row.view)
        headers.append(.row, row.id)
        headers.append(.revision, revision.description)
        headers.append(.asOf, told.description)
        let id = "\(channel.changeSubject)/\(row.view)/\(row.id)/\(revision)"
        return ProposedMessage(subject: channel.changeSubject, id: id, headers: headers, payload: data)
    }
}
