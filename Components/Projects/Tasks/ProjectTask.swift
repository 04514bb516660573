public import EventSourcing
public import ProjectsEvents

/// What is said about a task: its labels, files and comments. Where it stands, and what is to be done, is the board's.
///
/// It also says which project has the task's id, so that no two boards have a task of the same one.
public struct ProjectTask: Entity, Equatable {
    public static let name = "task"

    static let labelLimit = 50
    static let attachmentLimit = 100
    static let commentLimit = 500
    /// The most likes of one comment, and of all of them together: an entity is to fit into a snapshot.
    static let likeLimit = 1_000
    static let allLikesLimit = 5_000

    /// The project that has the task; nil before one does.
    public private(set) var projectID: String?
    /// What the task is called on its board; nil as long as nothing has been said about it.
    public private(set) var key: String?
    /// Whether the task is no more.
    public private(set) var isRetired = false
    /// The first one first.
    public private(set) var labels: [String] = []
    /// The first one first.
    public private(set) var attachments: [TaskAttachment] = []
    /// The first one first.
    public private(set) var comments: [TaskComment] = []

    public init() {}

    public mutating func apply(_ event: ProjectsEvent) {
        switch event {
        case .taskReserved(let reserved): projectID = reserved.projectId
        case .taskRetired:
            // Nothing is asked of it any more: only that its id is used up is remembered.
            isRetired = true
            labels = []
            attachments = []
            comments = []
        case .labelAdded(let added):
            key = added.key ?? key
            labels.append(added.label)
        case .labelRemoved(let removed): labels.removeAll { $0 == removed.label }
        case .fileAttached(let attached):
            key = attached.key ?? key
            attachments.append(TaskAttachment(id: attached.attachmentId, name: attached.name))
        case .fileDetached(let detached): attachments.removeAll { $0.id == detached.attachmentId }
        case .commentAdded(let added):
            key = added.key ?? key
            comments.append(TaskComment(id: added.commentId, authorID: added.userId))
        case .commentDeleted(let deleted): comments.removeAll { $0.id == deleted.commentId }
        case .commentLiked(let liked): change(liked.commentId) { $0.likes.append(liked.userId) }
        case .commentUnliked(let unliked): change(unliked.commentId) { $0.likes.removeAll { $0 == unliked.userId } }
        default: break
        }
    }

    private mutating func change(_ commentID: String, _ body: (inout TaskComment) -> Void) {
        guard let index = comments.firstIndex(where: { $0.id == commentID }) else { return }
        body(&comments[index])
    }
}
