internal import ProjectsEvents
internal import WebAPI

/// What happened in a project, and how it flows.
extension ProjectsApplication {
    @EndpointBuilder static var reports: [any Endpoint] {
        // Ids of what happened are the project's and, as texts of one length, positions in the log.
        ViewPageRoute(
            "/{projectId}/activity", "ProjectActivity", in: "project_activity", of: name, aggregator: name, by: .signedIn,
            scope: .path(idsBelow: "projectId"),
            filters: activityFilters + [QueryFilter("taskId")], isReversed: true, readers: readers,
            summary: "Show what happened in a project, the newest first, page by page")
        ViewPageRoute(
            "/{projectId}/tasks/{taskId}/activity", "ProjectActivity", named: "TaskActivity", in: "project_activity", of: name,
            aggregator: name, by: .signedIn, scope: .path(idsBelow: "projectId"),
            filters: activityFilters, isReversed: true, readers: readers,
            summary: "Show what happened to a task, the newest first, page by page")
        ViewRoute(
            "/{projectId}/flow", "CumulativeFlow", in: "cumulative_flow", of: name, aggregator: name, by: .signedIn, readers: readers,
            summary: "Show how many tasks stood in which column, day by day")
    }

    private static let activityFilters = [QueryFilter("kind", values: ActivityKind.allCases.map(\.rawValue)), QueryFilter("userId")]
}
