/// The application of the context projects: what it offers over HTTP.
public enum ProjectsApplication {
    /// The context, and the aggregator of its views.
    public static let name = "projects"
}
