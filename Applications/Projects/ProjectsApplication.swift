internal import ProjectsEvents
public import WebAPI

/// The application of the context projects: what it offers over HTTP.
///
/// It decides nothing: it hands commands to the log and shows views. Anybody who is signed in may ask; what they may do, the project decides by their place
/// in it, and what they see, the project's list of readers.
public enum ProjectsApplication {
    /// The context, and the aggregator of its views.
    public static let name = "projects"

    /// The routes below `/projects`.
    public static func api(_ resources: APIResources) -> API {
        API(
            title: "Projects", version: "1",
            description: """
                What is being built, on boards: projects, their columns, tasks and sprints.

                A project that one may not read is not there, and neither is anything below it. A board's `revision` and the `Tributary-As-Of` of an answer \
                say from where a subscription to `board:<projectId>` or `task:<taskId>` goes on.
                """,
            prefix: "/projects", schemas: Dictionary(uniqueKeysWithValues: ProjectsSchemas.all), resources: resources
        ) {
            projects
            boards
            tasks
            discussion
            sprints
            reports
        }
    }

    /// Who reads a project, its board, its tasks and whatever else is below it.
    static let readers = Readers.listed(in: "readers", ofRow: "projectId", in: "project_list")
}
