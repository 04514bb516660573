internal import JSON

/// Who may read a document, of those whom its route lets through. To everybody else it does not exist, in the same words.
///
/// The document says it itself, so that what is read and who may read it are always of the same moment.
public struct Readers: Sendable {
    private let admit: @Sendable (borrowing JSONValue, Caller) -> Bool

    private init(_ admit: @escaping @Sendable (borrowing JSONValue, Caller) -> Bool) { self.admit = admit }

    /// Everybody whom the route lets through.
    public static let everybody = Readers { _, _ in true }

    /// The operator, and the people whose ids stand in the array that is this member of the document; or in the member `of` of its elements, where they are
    /// objects.
    public static func listed(in member: String, of element: String? = nil) -> Readers {
        Readers { document, caller in
            if caller == .operator { return true }
            guard let list = document.member(member) else { return false }
            var isListed = false
            list.forEachElement { _, value in
                let id = if let element { value.member(element)?.string } else { value.string }
                if id == caller.owner { isListed = true }
            }
            return isListed
        }
    }

    /// Whether the caller may read the document. What cannot be read is shown to nobody.
    func admits(_ caller: Caller, to document: ViewDocument) -> Bool {
        let limits = JSONLimits(depth: 64, bytes: max(1, document.data.count))
        return (try? JSONDocument.withValue(parsing: document.data, limits: limits) { admit($0, caller) }) ?? false
    }
}
