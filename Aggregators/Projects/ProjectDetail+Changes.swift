internal import EventSourcing
internal import ProjectsEvents

extension ProjectDetail {
    init(_ created: ProjectCreated, at time: Timestamp) {
        self.init(
            projectId: created.projectId, name: created.name, prefix: created.prefix,
            description: created.description?.isEmpty == false ? created.description : nil, ownerId: created.userId, teamId: created.teamId,
            public: false, status: .active, members: [], readers: [created.userId], columns: [], sprints: [], createdAt: time,
            changedAt: time)
    }

    mutating func take(_ updated: ProjectUpdated) {
        if let name = updated.name { self.name = name }
        if let description = updated.description { self.description = description.isEmpty ? nil : description }
        if let isPublic = updated.public {
            self.public = isPublic
            nameReaders()
        }
    }

    // MARK: - Its people

    mutating func setMembers(_ members: [ProjectMember]) {
        self.members = members
        nameReaders()
    }

    /// Somebody is in the team, or has another role there.
    mutating func note(_ member: ProjectMember) {
        if let index = members.firstIndex(where: { $0.userId == member.userId }) {
            members[index] = member
        } else {
            members.append(member)
            nameReaders()
        }
    }

    /// Somebody is no longer in the team.
    mutating func forget(_ userID: String) {
        members.removeAll { $0.userId == userID }
        nameReaders()
    }

    /// The owner stands first where they are not in the team, everyone last; as in the project's summary.
    mutating func nameReaders() {
        readers = members.map(\.userId)
        if !readers.contains(ownerId) { readers.insert(ownerId, at: 0) }
        if self.public { readers.append(Channel.everyone) }
    }

    // MARK: - Its sprints

    mutating func begin(_ sprint: SprintSummary) {
        sprintId = sprint.sprintId
        sprints.insert(sprint, at: 0)
        if sprints.count > ProjectDetails.shown { sprints.removeLast() }
    }

    mutating func end(_ id: String, at time: Timestamp) {
        if sprintId == id { sprintId = nil }
        if let index = sprints.firstIndex(where: { $0.sprintId == id }) { sprints[index].completedAt = time }
    }
}

extension ProjectColumn {
    init(_ added: ColumnAdded) {
        self.init(columnId: added.columnId, title: added.title, wipLimit: added.wipLimit, done: added.done)
    }
}

extension SprintSummary {
    init(_ started: SprintStarted, at time: Timestamp) {
        self.init(
            sprintId: started.sprintId, goal: started.goal, startsOn: started.startsOn, endsOn: started.endsOn, startedAt: time)
    }
}
