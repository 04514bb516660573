internal import ProjectsEvents
internal import WebAPI

/// Sprints, and how they go.
extension ProjectsApplication {
    @EndpointBuilder static var sprints: [any Endpoint] {
        CommandRoute(
            .post, "/{projectId}/sprints", StartSprint.self, by: .signedIn, summary: "Start a sprint",
            making: "/{projectId}/sprints/{sprintId}")
        CommandRoute(
            .post, "/{projectId}/sprints/{sprintId}/complete", CompleteSprint.self, by: .signedIn,
            summary: "Complete the sprint that is under way")
        CommandRoute(
            .put, "/{projectId}/sprints/{sprintId}/tasks/{taskId}", AddTaskToSprint.self, by: .signedIn,
            summary: "Take a task into the sprint that is under way")
        CommandRoute(
            .delete, "/{projectId}/sprints/{sprintId}/tasks/{taskId}", RemoveTaskFromSprint.self, by: .signedIn,
            summary: "Take a task out of the sprint that is under way")
        // Ids of sprints begin with the time at which they were made.
        ViewPageRoute(
            "/{projectId}/sprints", "SprintBurndown", in: "sprint_burndown", of: name, aggregator: name, by: .signedIn, isReversed: true,
            readers: readers, summary: "Show the sprints of a project and how they went, the newest first, page by page")
        ViewRoute(
            "/{projectId}/sprints/{sprintId}", "SprintBurndown", in: "sprint_burndown", of: name, aggregator: name, by: .signedIn,
            readers: readers, summary: "Show how a sprint goes, day by day")
    }
}
