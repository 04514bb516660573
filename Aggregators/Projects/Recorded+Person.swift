internal import EventSourcing
internal import ProjectsEvents

extension Recorded where Event == ProjectsEvent {
    /// On whose behalf it was decided: who asked for it, or did what a reaction asked for it after, as whoever leaves a team and whose tasks become nobody's.
    /// Nil where that was no person, but whoever runs the installation.
    var person: String? {
        guard let id = headers.bytes(of: .userID), Self.isUUID(id.span) else { return nil }
        return String(decoding: id, as: UTF8.self)
    }

    /// People have UUIDs; the document allows nothing else.
    private static func isUUID(_ text: borrowing Span<UInt8>) -> Bool {
        guard text.count == 36 else { return false }
        for index in text.indices {
            let byte = text[index]
            switch index {
            case 8, 13, 18, 23: if byte != UInt8(ascii: "-") { return false }
            default: if byte &- UInt8(ascii: "0") > 9, byte &- UInt8(ascii: "a") > 5 { return false }
            }
        }
        return true
    }
}
