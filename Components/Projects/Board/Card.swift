extension Board {
    /// A task, as far as its board decides about it.
    struct Card: Sendable, Equatable {
        /// The number of its key, as 12 in WEB-12.
        let number: Int
        var columnID: String
        var orderKey: OrderKey
        var points: Int64?
        /// Whose it is, if it is somebody's.
        var assigneeID: String?
        /// Whether it is in the sprint that is under way.
        var isInSprint = false
    }
}
