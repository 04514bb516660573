/// The vocabulary of one context, as one file below `schema/` says it.
struct Schema: Sendable {
    /// The file's path from the root of the project; it stands in the first line of what is generated.
    let file: String
    /// Lower case, as it stands in subjects: `identity`.
    let context: String
    let description: String
    /// For how many days the stream keeps the events; nil: for ever, as it is unless the file says `x-kept`.
    let keptDays: Int?
    /// In the order of the file.
    let definitions: [Definition]
    let types: [ObjectType]

    /// The types of one section, in the order of the file.
    func types(in section: Section) -> [ObjectType] { types.filter { $0.section == section } }

    /// How long the events are kept, in words.
    var kept: String { keptDays.map { "for \($0) days" } ?? "for ever" }

    /// Whether the context decides anything: else its events only say what has happened.
    var decides: Bool { types.contains { $0.section == .commands } }

    func definition(_ name: String) -> Definition? { definitions.first { $0.name == name } }

    /// The sections of a file.
    enum Section: String, CaseIterable, Sendable {
        case commands, events, views, requests
        case definitions = "$defs"

        /// Whether members that the schema does not name are refused unless the file says otherwise: asking must be exact, reading tolerant.
        var isClosed: Bool { self == .commands || self == .requests }
    }
}
