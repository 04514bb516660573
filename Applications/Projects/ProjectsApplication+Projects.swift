internal import ProjectsEvents
internal import WebAPI

/// Projects, and whose they are.
extension ProjectsApplication {
    @EndpointBuilder static var projects: [any Endpoint] {
        CommandRoute(
            .post, "/", CreateProject.self, by: .signedIn, summary: "Begin a project, with a board of four columns", making: "/{projectId}")
        ViewPageRoute(
            "/", "ProjectSummary", in: "project_list", of: name, aggregator: name, by: .signedIn, scope: .own("readers"),
            filters: [QueryFilter("status", values: ProjectSummary.Status.allCases.map(\.rawValue)), QueryFilter("teamId")],
            sorts: [.ignoringCase("name"), QuerySort("changedAt"), QuerySort("createdAt")],
            summary: "Show one's own projects and those of one's teams, page by page")
        ViewRoute(
            "/{projectId}", "ProjectDetail", in: "project_detail", of: name, aggregator: name, by: .signedIn, readers: readers,
            summary: "Show a project, its members, columns and sprints")
        CommandRoute(.patch, "/{projectId}", ModifyProject.self, by: .signedIn, summary: "Change what a project says of itself")
        CommandRoute(.delete, "/{projectId}", DeleteProject.self, by: .signedIn, summary: "Delete a project for good, with its tasks")
        CommandRoute(.post, "/{projectId}/archive", ArchiveProject.self, by: .signedIn, summary: "Put a project away")
        CommandRoute(.post, "/{projectId}/restore", RestoreProject.self, by: .signedIn, summary: "Take an archived project up again")
        CommandRoute(
            .post, "/{projectId}/transfer", TransferProject.self, by: .signedIn, summary: "Make a member of its team the project's owner")
        CommandRoute(.put, "/{projectId}/team", AssignTeam.self, by: .signedIn, summary: "Let a team work on a project")
        CommandRoute(.delete, "/{projectId}/team", UnassignTeam.self, by: .signedIn, summary: "Take a project away from its team")
    }
}
