package import Hummingbird
package import JSON

extension APIResources {
    /// The body of a request as a value of its type; `members` are those that the path gives. A PUT or a DELETE needs none.
    package func body<Body: JSONRepresentable>(
        of request: Request, in context: APIContext, as type: Body.Type = Body.self, adding members: [(name: String, value: String)] = []
    ) async throws -> Body {
        let reader = BodyReader(limit: limits.bodyBytes, patience: limits.bodyPatience)
        let bytes = try await reader.json(of: request, in: context, orNone: request.method == .delete || request.method == .put)
        return try Body(jsonBytes: bytes, limits: JSONLimits(depth: limits.bodyDepth, bytes: limits.bodyBytes), adding: members)
    }
}
