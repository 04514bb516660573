internal import EventSourcing
internal import JSON
internal import Views

/// Who may read a document, of those whom its route lets through. To everybody else it does not exist, in the same words.
///
/// What is read and who may read it are always of the same moment.
public struct Readers: Sendable {
    private enum Rule: Hashable, Sendable {
        case everybody
        case listed(member: String, element: String?)
        case listedElsewhere(view: String, member: String, row: String, filter: ViewFilter?)
    }

    private let rule: Rule

    /// Everybody whom the route lets through.
    public static let everybody = Readers(rule: .everybody)

    /// The operator, and the people whose ids stand in the array that is this member of the document; or in the member `of` of its elements, where they are
    /// objects.
    ///
    /// Documents are looked at one by one, so that a page of them can have fewer than it may, or none, and still not be the last.
    public static func listed(in member: String, of element: String? = nil) -> Readers {
        Readers(rule: .listed(member: member, element: element))
    }

    /// The operator, and the people whose ids stand in an array of a row of another view, as long as that row is there. A list that holds `everyone` lets in
    /// whoever has signed in.
    ///
    /// `row` is the member of the document that has the other row's id. Where the path has a parameter of that name, the one row it names is asked for all:
    /// a page is then not even empty to whom it does not let in.
    public static func listed(in member: String, ofRow row: String, in view: String) -> Readers {
        Readers(rule: .listedElsewhere(view: view, member: member, row: row, filter: nil))
    }

    /// The same, of those documents alone whose row in the other view says so: of projects that are `active`. Nothing else lists readers in another row.
    public func `where`(_ member: String, is text: String) -> Readers {
        guard case .listedElsewhere(let view, let list, let row, _) = rule else { return self }
        return Readers(rule: .listedElsewhere(view: view, member: list, row: row, filter: ViewFilter(member, equals: text)))
    }

    /// Those to whom the caller belongs, for the reading itself to go by; nil where it need not. The operator is nobody whom a row must list, but there must be
    /// such a row: what is left of a document that was deleted is nobody's to read.
    func audience(of caller: Caller, below path: [(name: String, value: String)]) -> ViewAudience? {
        guard case .listedElsewhere(let view, let member, let row, let filter) = rule else { return nil }
        let named = path.first { $0.name == row }.map { ViewAudience.Row.id($0.value) } ?? .named(by: row)
        let listed = caller == .operator ? nil : caller.person.map { [$0.userID, Channel.everyone] } ?? []
        return ViewAudience(in: view, listing: member, of: named, anyOf: listed, where: filter)
    }

    /// Whether the caller may read a document that was read. What cannot be read as JSON is shown to nobody.
    func admits(_ caller: Caller, to row: ViewRow) -> Bool {
        guard case .listed(let member, let element) = rule else { return true }
        let limits = JSONLimits(depth: 64, bytes: max(1, row.data.count))
        let isListed = try? JSONDocument.withValue(parsing: row.data, limits: limits) { document in
            if caller == .operator { return true }
            guard let list = document.member(member) else { return false }
            var isListed = false
            list.forEachElement { _, value in
                let id = if let element { value.member(element)?.string } else { value.string }
                if id == caller.owner { isListed = true }
            }
            return isListed
        }
        return isListed ?? false
    }
}
