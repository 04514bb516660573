import EventSourcing
import IdentityEvents
import PlatformTesting
import ProjectsEvents

@testable import ProjectsComponent

typealias InMemoryEntities = PlatformTesting.InMemoryEntities<ProjectsEvent>

/// Who appears in the tests of projects.
enum Cast {
    /// Whose the project is; an administrator of the team.
    static let ada = Controls.userId
    /// An administrator of the team who has come after the others.
    static let grace = person(3)
    /// The longest-standing member after Ada, an editor.
    static let charles = Controls.otherUserId
    static let commenter = person(4)
    static let viewer = person(5)
    /// Has nothing to do with the project.
    static let eve = person(9)

    static func person(_ number: Int) -> String { "01930000-0000-7000-8000-\(digits(number))" }
    static func project(_ number: Int) -> String { "01930000-0000-7000-8006-\(digits(number))" }
    static func task(_ number: Int) -> String { "01930000-0000-7000-8008-\(digits(number))" }
    static func thing(_ number: Int) -> String { "01930000-0000-7000-8009-\(digits(number))" }
    /// A person's membership of a team, the only one they have there where nothing else is said.
    static func membership(of userID: String, in teamID: String = Controls.teamId, time: Int = 1) -> String {
        "01930000-0000-7\(time)\(teamID.suffix(2))-8004-\(userID.suffix(12))"
    }

    private static func digits(_ number: Int) -> String {
        let text = String(number)
        return String(repeating: "0", count: 12 - text.count) + text
    }

    // What identity tells.

    static func joined(
        _ userID: String, as role: ProjectsEvents.TeamRole, in teamID: String = Controls.teamId, time: Int = 1
    ) -> IdentityEvent {
        .membershipCreated(
            MembershipCreated(
                membershipId: membership(of: userID, in: teamID, time: time), teamId: teamID, teamName: "Analytical Engine", userId: userID,
                role: IdentityEvents.TeamRole(rawValue: role.rawValue)!, profileRevision: 1, firstName: "Somebody"))
    }

    static func changed(_ userID: String, to role: ProjectsEvents.TeamRole, in teamID: String = Controls.teamId) -> IdentityEvent {
        .membershipUpdated(
            MembershipUpdated(
                membershipId: membership(of: userID, in: teamID), teamId: teamID, userId: userID,
                role: IdentityEvents.TeamRole(rawValue: role.rawValue)!))
    }

    static func left(
        _ userID: String, _ teamID: String = Controls.teamId, because reason: MembershipDeleted.Reason = .left, time: Int = 1
    ) -> IdentityEvent {
        .membershipDeleted(
            MembershipDeleted(
                membershipId: membership(of: userID, in: teamID, time: time), teamId: teamID, userId: userID, reason: reason))
    }

    static func closed(_ userID: String) -> IdentityEvent { .accountClosed(AccountClosed(userId: userID)) }

    static func dissolved(_ teamID: String = Controls.teamId) -> IdentityEvent { .teamDeleted(TeamDeleted(teamId: teamID)) }
}
