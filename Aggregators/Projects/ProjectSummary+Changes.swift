internal import EventSourcing
internal import ProjectsEvents

extension ProjectSummary {
    init(_ created: ProjectCreated, at time: Timestamp) {
        self.init(
            projectId: created.projectId, name: created.name, prefix: created.prefix,
            description: created.description?.isEmpty == false ? created.description : nil,
            ownerId: created.userId, teamId: created.teamId, ownerInTeam: false, public: false, status: .active, readers: [created.userId],
            tasks: 0, createdAt: time, changedAt: time)
    }

    mutating func take(_ updated: ProjectUpdated) {
        if let name = updated.name { self.name = name }
        if let description = updated.description { self.description = description.isEmpty ? nil : description }
        if let isPublic = updated.public, isPublic != self.public {
            let members = members
            self.public = isPublic
            setReaders(members: members)
        }
    }

    mutating func setOwner(_ userID: String) {
        let members = members
        ownerId = userID
        setReaders(members: members)
    }

    /// Somebody is in the team.
    mutating func note(_ userID: String, of teamID: String) {
        guard teamId == teamID else { return }
        let members = members
        if !members.contains(userID) { setReaders(members: members + [userID]) }
    }

    /// Somebody is no longer in the team.
    mutating func forget(_ userID: String, of teamID: String) {
        if teamId == teamID { setReaders(members: members.filter { $0 != userID }) }
    }

    mutating func countOneTaskLess() { tasks = max(0, tasks - 1) }

    /// Who is in the team: those readers who do not read because they own the project or because everybody does.
    private var members: [String] { Array(readers.dropFirst(ownerInTeam ? 0 : 1).dropLast(self.public ? 1 : 0)) }

    /// The owner stands first where they are not in the team, everyone last.
    mutating func setReaders(members: [String]) {
        ownerInTeam = members.contains(ownerId)
        readers = (ownerInTeam ? [] : [ownerId]) + members + (self.public ? [Channel.everyone] : [])
    }
}
