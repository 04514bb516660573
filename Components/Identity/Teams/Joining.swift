import EventSourcing
import IdentityEvents

/// What is known of a person who wants to join a team, as founder or by an invite.
struct Joining: Sendable {
    let issued: IssuedCommand
    /// The person; nil where whoever asks names nobody, or somebody else.
    var userID: String?
    var user = User()
    /// Whether the invite is theirs, by the mail's proof or by their verified address.
    var isInvited = false
    /// Whether there is a place for the membership among the person's.
    var hasPlace = true

    init(_ issued: IssuedCommand, naming userID: String?, _ entities: any EntityAccess<IdentityEvent>) async throws {
        self.issued = issued
        guard let person = try? issued.person(naming: userID) else { return }
        self.userID = person
        user = try await entities.fetch(User.self, id: person)
    }

    /// A person for tests, who has not to be looked up.
    init(_ issued: IssuedCommand, _ userID: String?, _ user: User) {
        self.issued = issued
        self.userID = userID
        self.user = user
    }

    /// The membership of that person.
    func membership(_ id: String, in teamID: String, called title: String, as role: TeamRole, _ userID: String) -> IdentityEvent {
        .membershipCreated(
            MembershipCreated(
                membershipId: id, teamId: teamID, teamName: title, userId: userID, role: role, profileRevision: user.profileRevision,
                firstName: user.firstName, lastName: user.lastName, picture: user.picture))
    }
}
