import EventSourcing

/// The subjects of channels: two that streams hold, and those on which it is told that they hold something new.
///
/// Told only after it is stored: whoever begins to listen and then reads the stream has missed nothing.
extension ChannelName {
    /// `change.<kind>.<id>` in CHANGES.
    var changeSubject: String { "change.\(kind).\(id)" }

    /// `readers.<kind>.<id>` in READERS.
    var readersSubject: String { "readers.\(kind).\(id)" }

    var changeAnnouncement: String { "push.change.\(kind).\(id)" }

    var readersAnnouncement: String { "push.readers.\(kind).\(id)" }

    static let everyReadersAnnouncement = "push.readers.*.*"

    /// `change.<kind>` in CHANGES: whoever listens to a channel of the kind has to read again.
    static func resetSubject(of kind: String) -> String { "change.\(kind)" }

    static func resetAnnouncement(of kind: String) -> String { "push.reset.\(kind)" }

    static let everyResetAnnouncement = "push.reset.*"

    /// The channel of a subject in READERS.
    init?(readersSubject subject: String) {
        let tokens = subject.split(separator: ".")
        guard tokens.count == 3, tokens[0] == "readers" else { return nil }
        self.init(kind: String(tokens[1]), id: String(tokens[2]))
    }
}
