/// Lists routes one under the other.
@resultBuilder
public enum EndpointBuilder {
    public static func buildExpression(_ endpoint: any Endpoint) -> [any Endpoint] { [endpoint] }
    /// A list of routes stands for its routes.
    public static func buildExpression(_ endpoints: [any Endpoint]) -> [any Endpoint] { endpoints }
    public static func buildBlock(_ endpoints: [any Endpoint]...) -> [any Endpoint] { endpoints.flatMap(\.self) }
}
