import EventSourcing

/// Why commands to a team are refused.
extension Rejection {
    static let teamUnknown = Rejection(code: "team-unknown", title: "There is no such team.", status: 404)
    static let teamExists = Rejection(code: "team-exists", title: "A team with this id exists already.", pointer: "/teamId")
    static let teamFull = Rejection(code: "team-full", title: "A team has at most \(Team.memberLimit) members.")
    static let tooManyTeams = Rejection(code: "too-many-teams", title: "A person is in at most \(Memberships.limit) teams.")
    static let tooManyInvites = Rejection(
        code: "too-many-invites", title: "A team has at most \(Team.inviteLimit) open invites, and sends as many an hour.")
    static let justInvited = Rejection(
        code: "just-invited", title: "The address has had a mail of this team in the last ten minutes.", status: 429)

    static let administratorsOnly = Rejection(code: "administrators-only", title: "Only an administrator of the team may.", status: 403)
    static let ownerOnly = Rejection(code: "owner-only", title: "Only the owner of the team may.", status: 403)
    static let ownerProtected = Rejection(
        code: "owner-protected", title: "The owner of a team is an administrator until they hand the team over or leave.")
    static let lastAdministrator = Rejection(
        code: "last-administrator", title: "A team keeps an administrator: make somebody else one first, or delete the team.")
    static let peopleOnly = Rejection(code: "people-only", title: "Only a person who is signed in may.", status: 403)
    static let notYourself = Rejection(code: "not-yourself", title: "Nobody joins a team for another.", status: 403, pointer: "/userId")
    static let personMissing = Rejection(
        code: "person-missing", title: "The operator says for whom.", status: 422, pointer: "/userId")

    static let memberUnknown = Rejection(code: "member-unknown", title: "The team has no such member.", status: 404)
    static let alreadyMember = Rejection(code: "already-member", title: "The person is a member of the team already.")
    static let membershipExists = Rejection(
        code: "membership-exists", title: "There is or was a membership with this id.", pointer: "/membershipId")

    /// Also what a stranger hears of an invite that is not theirs, and of a team that does not exist.
    static let inviteUnknown = Rejection(code: "invite-unknown", title: "There is no such invite.", status: 404)
    static let inviteExists = Rejection(code: "invite-exists", title: "There is or was an invite with this id.", pointer: "/inviteId")
    static let alreadyInvited = Rejection(
        code: "already-invited", title: "The address has an open invite: send that again.", pointer: "/email")
    static let inviteExpired = Rejection(code: "invite-expired", title: "The invite has expired.")
    static let inviteRevoked = Rejection(code: "invite-revoked", title: "The invite was taken back.")
    static let inviteDeclined = Rejection(code: "invite-declined", title: "The invite was turned down.")
    static let inviteUsed = Rejection(code: "invite-used", title: "The invite was accepted already.")
}
