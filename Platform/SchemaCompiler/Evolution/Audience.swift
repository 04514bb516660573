/// Who relies on a type, which decides in what direction its rules may move.
struct Audience {
    /// Texts that were written by the older rules must still be read: those of clients, and those that stand in a stream.
    let readsOld: Bool
    /// Whoever still reads by the older rules must be able to read what is written now.
    let oldReads: Bool
    /// Who would be hurt by rules that have become narrower, in words.
    let narrowed: String
    /// Who would be hurt by rules that have become wider.
    let widened: String

    init(_ section: Schema.Section) {
        switch section {
        case .commands, .requests:
            self.init(
                readsOld: true, oldReads: false, narrowed: "clients that know the older rules are refused",
                widened: "what clients send is still taken")
        case .events:
            self.init(
                readsOld: true, oldReads: true, narrowed: "events that are stored can no longer be read",
                widened: "readers that know the older rules refuse new events")
        case .views, .definitions:
            self.init(
                readsOld: false, oldReads: true, narrowed: "readers take what they took",
                widened: "readers that know the older rules refuse new documents")
        }
    }

    private init(readsOld: Bool, oldReads: Bool, narrowed: String, widened: String) {
        self.readsOld = readsOld
        self.oldReads = oldReads
        self.narrowed = narrowed
        self.widened = widened
    }
}
