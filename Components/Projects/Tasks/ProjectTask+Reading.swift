import EventSourcing

extension ProjectTask {
    func comment(_ id: String) -> TaskComment? { comments.first { $0.id == id } }

    func attachment(_ id: String) -> TaskAttachment? { attachments.first { $0.id == id } }

    /// How many likes all comments have together.
    var allLikes: Int { comments.reduce(0) { $0 + $1.likes.count } }

    /// Why whoever asks may not do with the task what takes that much authority; nil where they may.
    func refusal(of standing: Standing, needing needed: Authority, _ projectID: String) -> Rejection? {
        standing.refusal(needing: needed) ?? (belongs(to: projectID) ? nil : .taskUnknown)
    }
}
