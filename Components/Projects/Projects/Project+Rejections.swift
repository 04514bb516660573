import EventSourcing

/// Why commands to projects are refused.
extension Rejection {
    /// Also what a stranger hears of a project that is there.
    static let projectUnknown = Rejection(code: "project-unknown", title: "There is no such project.", status: 404)
    static let projectExists = Rejection(code: "project-exists", title: "A project with this id exists already.", pointer: "/projectId")
    static let projectArchived = Rejection(code: "project-archived", title: "The project is archived: restore it to change it.")
    static let nothingToChange = Rejection(code: "nothing-to-change", title: "Say what is to be changed.", status: 422)

    static let peopleOnly = Rejection(code: "people-only", title: "Only a person who is signed in may.", status: 403)
    static let commentersOnly = Rejection(code: "commenters-only", title: "Only those may who may comment.", status: 403)
    static let editorsOnly = Rejection(code: "editors-only", title: "Only those may who may edit the project.", status: 403)
    static let administratorsOnly = Rejection(
        code: "administrators-only", title: "Only an administrator of the project may.", status: 403)
    static let ownerOnly = Rejection(code: "owner-only", title: "Only the owner of the project may.", status: 403)

    static let teamUnknown = Rejection(code: "team-unknown", title: "There is no such team.", status: 404, pointer: "/teamId")
    static let teamAdministratorsOnly = Rejection(
        code: "team-administrators-only", title: "Only an administrator of the team may.", status: 403, pointer: "/teamId")
    static let teamBusy = Rejection(
        code: "team-busy", title: "A team works on at most \(Team.projectLimit) projects.", pointer: "/teamId")
    static let memberUnknown = Rejection(
        code: "member-unknown", title: "The project's team has no such member.", status: 404, pointer: "/userId")
    static let tooManyProjects = Rejection(
        code: "too-many-projects", title: "At most \(Person.projectLimit) projects are one person's.")
}
