import EventSourcing
import IdentityEvents
import Testing

@testable import IdentityComponent

@Suite struct FoundingTests {
    private func create(
        _ command: CreateTeam = Controls.createTeam, by user: String? = TeamCast.ada, _ founder: [IdentityEvent] = Controls.active,
        hasPlace: Bool = true, after past: [IdentityEvent] = []
    ) -> Decision<IdentityEvent> {
        var joining = Joining(.by(user), user, User(folding: founder))
        joining.hasPlace = hasPlace
        return CreateTeamHandler().decide(command, Team(folding: past), joining)
    }

    @Test func `a person founds a team and is its first member`() {
        #expect(create() == .accepted(Controls.founded))
    }

    @Test func `what others see of the founder stands in the membership`() {
        let founder: [IdentityEvent] = [
            .userRegistered(Controls.userRegistered),
            .userModified(UserModified(userId: TeamCast.ada, lastName: "King", picture: "https://example.com/ada.png")),
        ]
        guard case .membershipCreated(let created) = create(Controls.createTeam, founder).events.last else {
            Issue.record("no membership")
            return
        }
        #expect(created.firstName == "Ada")
        #expect(created.lastName == "King")
        #expect(created.picture == "https://example.com/ada.png")
        #expect(created.profileRevision == 2)
    }

    @Test(arguments: [Controls.founded, Controls.founded + [.teamDeleted(Controls.teamDeleted)]])
    func `an id that a team has or had founds no other`(past: [IdentityEvent]) {
        #expect(create(after: past) == .rejected(.teamExists))
    }

    @Test func `nobody founds a team who is not registered`() {
        #expect(create(Controls.createTeam, Controls.absent) == .rejected(.userUnknown))
    }

    @Test func `nobody founds a team whose account is closed`() {
        #expect(create(Controls.createTeam, Controls.closed) == .rejected(.accountClosed))
    }

    @Test func `whoever is in as many teams as a person can be founds none`() {
        #expect(create(hasPlace: false) == .rejected(.tooManyTeams))
    }

    @Test func `the operator founds a team for somebody, and has to say for whom`() {
        var command = Controls.createTeam
        #expect(create(command, by: "operator") == .rejected(.personMissing))
        command.userId = TeamCast.ada
        #expect(create(command, by: "operator") == .accepted(Controls.founded))
    }

    @Test func `nobody founds a team in another person's name`() {
        var command = Controls.createTeam
        command.userId = TeamCast.ada
        #expect(create(command, by: TeamCast.eve) == .rejected(.notYourself))
    }

    @Test(arguments: ["anonymous", nil]) func `whoever is nobody founds no team`(user: String?) {
        #expect(create(by: user) == .rejected(.peopleOnly))
    }
}
