public import EventSourcing
public import ProjectsEvents

/// A person, as far as projects need to know them: the projects that are theirs, or are about to be.
///
/// A place is taken before the project is theirs and released after it no longer is, so that there is never a project of theirs that is not listed here. That
/// is what finds them all when the person's account is closed, and what bounds them.
public struct Person: Entity, Equatable {
    public static let name = "person"

    /// The most projects that somebody begins or is given.
    static let projectLimit = 500
    /// The most that somebody has who inherits: rather more than allowed than a project nobody has. An event lists them all.
    static let inheritanceLimit = 10_000

    public private(set) var projectIDs: [String] = []
    /// Whether the account is closed.
    public private(set) var isGone = false

    public init() {}

    public mutating func apply(_ event: ProjectsEvent) {
        switch event {
        case .projectPlaceTaken(let taken): projectIDs.append(taken.projectId)
        case .projectPlaceReleased(let released): projectIDs.removeAll { $0 == released.projectId }
        case .personGone: isGone = true
        default: break
        }
    }

    /// What takes a place for the project; nothing where it has one, there is no room, or the person is no more.
    func take(_ projectID: String, of userID: String, limit: Int) -> [ProjectsEvent] {
        guard !isGone, projectIDs.count < limit, !projectIDs.contains(projectID) else { return [] }
        return [.projectPlaceTaken(ProjectPlaceTaken(userId: userID, projectId: projectID))]
    }

    /// What frees the project's place; nothing where it has none.
    func release(_ projectID: String, of userID: String) -> [ProjectsEvent] {
        guard projectIDs.contains(projectID) else { return [] }
        return [.projectPlaceReleased(ProjectPlaceReleased(userId: userID, projectId: projectID))]
    }

    /// What notes that the account is closed; nothing where that is known.
    func part(_ userID: String) -> [ProjectsEvent] {
        isGone ? [] : [.personGone(PersonGone(userId: userID, projectIds: projectIDs))]
    }
}

extension EntityAccess where Event == ProjectsEvent {
    /// Tries to take a place for a project among those of a person, and says whether it can be theirs.
    func takePlace(of projectID: String, with userID: String, limit: Int = Person.projectLimit) async throws -> Bool {
        let person = try await change(Person.self, id: userID) { $0.take(projectID, of: userID, limit: limit) }
        return !person.isGone && person.projectIDs.contains(projectID)
    }

    /// Frees the place of a project that is not, or no longer, theirs.
    func releasePlace(of projectID: String, with userID: String) async throws {
        _ = try await change(Person.self, id: userID) { $0.release(projectID, of: userID) }
    }
}
