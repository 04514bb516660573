import EventSourcing

/// What a sample project's history has to know of the project as it was created. A run that goes on with what another began finds the same.
struct DemoProject {
    let id: String
    let createdAt: Timestamp
    /// The ids of its columns, from left to right.
    let columns: [String]
}
