internal import ProjectsEvents
internal import WebAPI

/// Boards and their columns.
extension ProjectsApplication {
    @EndpointBuilder static var boards: [any Endpoint] {
        AssembledViewRoute(
            "/{projectId}/board", "Board", document: "BoardHead", part: "Card",
            in: .init(
                "boards", "columns", by: "columnId", parts: "cards", of: "projectId", orderedBy: "orderKey", as: "cards"), of: name,
            aggregator: name, by: .signedIn, readers: readers,
            summary: "Show a whole board, its columns from left to right and their cards from top to bottom")
        CommandRoute(.post, "/{projectId}/columns", AddColumn.self, by: .signedIn, summary: "Add a column")
        CommandRoute(.patch, "/{projectId}/columns/{columnId}", ModifyColumn.self, by: .signedIn, summary: "Change a column")
        CommandRoute(.post, "/{projectId}/columns/{columnId}/move", MoveColumn.self, by: .signedIn, summary: "Move a column behind another")
        CommandRoute(
            .delete, "/{projectId}/columns/{columnId}", DeleteColumn.self, by: .signedIn,
            summary: "Delete a column; the body can say where its tasks go")
    }
}
