/// The preferences of a request (RFC 7240), of which `wait` is honoured and `respond-async` is what happens anyway.
///
/// A preference that stands twice counts once, the first time; what cannot be read is ignored, as the RFC demands.
struct Preferences: Sendable, Equatable {
    /// How long the client wants to wait for the outcome; nil where it does not say.
    let wait: Duration?

    /// A connection is not held for longer than this, whatever the client prefers.
    static let longestWait = 60

    init(_ fields: [String]) {
        var seconds: Int?
        search: for field in fields {
            for preference in QuotedString.split(field, at: ",") {
                // Parameters of a preference stand behind `;`: none is defined for `wait`.
                let parts = QuotedString.split(QuotedString.split(preference, at: ";")[0], at: "=").map(Self.trimmed)
                guard parts[0].lowercased() == "wait" else { continue }
                if parts.count == 2 { seconds = Self.seconds(parts[1]) }
                break search
            }
        }
        wait = seconds.map { .seconds($0) }
    }

    private static func seconds(_ text: String) -> Int? {
        let digits = QuotedString.unquoted(text) ?? text
        guard !digits.isEmpty, digits.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else { return nil }
        // More digits than a number can hold is still a number, and a long time.
        let seconds = Int(digits) ?? longestWait
        return seconds >= 1 ? min(seconds, longestWait) : nil
    }

    private static func trimmed(_ text: String) -> String {
        var text = text.drop { $0 == " " || $0 == "\t" }
        while let last = text.last, last == " " || last == "\t" { text.removeLast() }
        return String(text)
    }
}
