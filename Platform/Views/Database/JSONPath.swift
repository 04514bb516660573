import EventSourcing
import Postgres

/// A path into a row's document: the SQL for the text there, and the name of the column that holds it where an index is declared.
///
/// Writers name the column by it and readers look for it, so there is one place that writes it.
struct JSONPath: Sendable {
    /// The text there: `(data #>> '{team,id}')`.
    var expression: String { "(data #>> '{\(members)}')" }
    /// The JSON there: `(data #> '{team,id}')`.
    var value: String { "(data #> '{\(members)}')" }
    /// `team__id`; nil where the path can have no column: its name would be one of the table's own, or too long, or another path's too.
    let column: String?
    /// `team,id`
    private let members: String

    /// Each member name is a letter or underscore, then letters, digits and underscores.
    init(_ members: [String]) throws(ViewError) {
        guard !members.isEmpty, members.allSatisfy(Self.isMember) else {
            throw ViewError(.badDefinition, "\(members) is not a path of member names made of letters, digits and _")
        }
        self.members = members.joined(separator: ",")
        let name = members.joined(separator: "__")
        column = members.allSatisfy(Self.isUnambiguous) && !Self.taken.contains(name) && name.utf8.count <= 63 ? name : nil
    }

    /// The text at the path in a table of that alias: `(found.data #>> '{team,id}')`.
    func expression(of table: String) -> String { "(\(table).data #>> '{\(members)}')" }

    /// The JSON at the path in a table of that alias: `(found.data #> '{team,id}')`.
    func value(of table: String) -> String { "(\(table).data #> '{\(members)}')" }

    private static func isMember(_ name: String) -> Bool {
        guard let first = name.unicodeScalars.first, first.isASCII, first.properties.isAlphabetic || first == "_" else { return false }
        return name.unicodeScalars.allSatisfy { $0.isASCII && ($0.properties.isAlphabetic || ("0"..."9").contains($0) || $0 == "_") }
    }

    /// Whether two underscores beside the name can only be a separator. Then no two paths have one column: a reader, who does not know what is
    /// declared, never compares another path's text.
    private static func isUnambiguous(_ member: String) -> Bool {
        !member.hasPrefix("_") && !member.hasSuffix("_") && !member.contains("__")
    }

    /// The columns of each view's table, and those that Postgres gives every table.
    private static let taken: Set = ["id", "data", "position", "updated_at", "tableoid", "ctid", "xmin", "xmax", "cmin", "cmax"]
}
