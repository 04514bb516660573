internal import ProjectsEvents
internal import WebAPI

/// Tasks: what is to be done, by whom, and where it stands.
extension ProjectsApplication {
    @EndpointBuilder static var tasks: [any Endpoint] {
        ViewPageRoute(
            "/{projectId}/tasks", "Card", in: "cards", of: name, aggregator: name, by: .signedIn,
            filters: [QueryFilter("columnId"), QueryFilter("assigneeId"), QueryFilter("sprintId")] + taskFilters, sorts: taskSorts,
            readers: readers, summary: "Show the tasks of a project, page by page")
        ViewPageRoute(
            "/users/{userId}/tasks", "Card", named: "OwnTasks", in: "cards", of: name, aggregator: name, by: .own("userId"),
            scope: .path(as: ["userId": "assigneeId"]), filters: [QueryFilter("projectId")] + taskFilters, sorts: taskSorts,
            readers: readers.where("status", is: "active"),
            summary: "Show the tasks of a person, of all projects that are not archived, page by page")
        ViewRoute(
            "/{projectId}/tasks/{taskId}", "TaskDetail", in: "task_detail", of: name, aggregator: name, by: .signedIn, readers: readers,
            summary: "Show a task with its comments, files and latest activity")
        CommandRoute(
            .post, "/{projectId}/tasks", AddTask.self, by: .signedIn, summary: "Add a task to a column, below those that are there",
            making: "/{projectId}/tasks/{taskId}")
        CommandRoute(.patch, "/{projectId}/tasks/{taskId}", ModifyTask.self, by: .signedIn, summary: "Change what a task says")
        CommandRoute(.delete, "/{projectId}/tasks/{taskId}", DeleteTask.self, by: .signedIn, summary: "Delete a task for good")
        CommandRoute(
            .post, "/{projectId}/tasks/{taskId}/move", MoveTask.self, by: .signedIn,
            summary: "Move a task behind another, in its column or in another one")
        CommandRoute(
            .put, "/{projectId}/tasks/{taskId}/assignee", AssignTask.self, by: .signedIn, summary: "Give a task to somebody")
        CommandRoute(
            .delete, "/{projectId}/tasks/{taskId}/assignee", UnassignTask.self, by: .signedIn,
            summary: "Take a task away from whoever has it")
    }

    private static let taskFilters = [
        QueryFilter("priority", values: Priority.allCases.map(\.rawValue)), QueryFilter("label", among: "labels"),
        QueryFilter("done", values: ["true", "false"]),
    ]

    private static let taskSorts: [QuerySort] = [
        .ignoringCase("title"), QuerySort("dueDate"), .ranked("priority", Priority.allCases.map(\.rawValue)), QuerySort("points"),
        QuerySort("createdAt"), QuerySort("changedAt"),
    ]
}
