extension ProjectTask {
    func comment(_ id: String) -> TaskComment? { comments.first { $0.id == id } }

    func attachment(_ id: String) -> TaskAttachment? { attachments.first { $0.id == id } }

    /// How many likes all comments have together.
    var allLikes: Int { comments.reduce(0) { $0 + $1.likes.count } }
}
