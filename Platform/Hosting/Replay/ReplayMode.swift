public import Views

/// What a replay is to do.
public enum ReplayMode: Hashable, Sendable {
    /// Build a new generation and show it.
    case replace
    /// The same, if it has the very rows of the one that is shown at the same position.
    case verify
    /// Show the generation again that was shown before, once it has read on.
    case rollback
}

/// How a replay ended.
public struct ReplayResult: Sendable {
    /// The generation that is shown now.
    public let shown: Checkpoint
    /// What both generations had, where they were compared.
    public let comparison: GenerationComparison?
    /// How many messages are parked in it, of how many entities.
    public let parkedMessages: Int
    public let parkedEntities: Int
}

/// The new generation does not have the rows of the one that is shown. Nothing was switched, and both are kept to be looked at.
public struct ReplayMismatch: Error, Sendable, CustomStringConvertible {
    public let comparison: GenerationComparison

    public var description: String {
        let views = comparison.views.filter { $0.shown != $0.fresh }.map { view in
            let rows = view.examples.map { "\($0.id) (\($0.kind.rawValue))" }.joined(separator: ", ")
            let more = view.differences > Int64(view.examples.count) ? ", …" : ""
            return "\(view.differences) rows of \(view.name) differ: \(rows)\(more)"
        }
        return
            "at position \(comparison.position) generation \(comparison.fresh) is not what generation \(comparison.shown) is; \(views.joined(separator: "; "))"
    }
}
