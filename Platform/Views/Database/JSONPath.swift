import EventSourcing
import Postgres

/// SQL for the text at a path of a row's document: `data #>> '{team,id}'`.
///
/// An index serves a filter only where both write the expression alike, so there is one place that writes it.
struct JSONPath: Sendable {
    let expression: String

    /// Each member name is a letter or underscore, then letters, digits and underscores.
    init(_ members: [String]) throws(ViewError) {
        guard !members.isEmpty, members.allSatisfy(Self.isMember) else {
            throw ViewError(.badDefinition, "\(members) is not a path of member names made of letters, digits and _")
        }
        expression = "(data #>> '{\(members.joined(separator: ","))}')"
    }

    private static func isMember(_ name: String) -> Bool {
        guard let first = name.unicodeScalars.first, first.isASCII, first.properties.isAlphabetic || first == "_" else { return false }
        return name.unicodeScalars.allSatisfy { $0.isASCII && ($0.properties.isAlphabetic || ("0"..."9").contains($0) || $0 == "_") }
    }
}
