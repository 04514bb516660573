/// Lists routes one under the other, single ones and lists of them.
@resultBuilder
public enum EndpointBuilder {
    public static func buildExpression(_ endpoint: any Endpoint) -> [any Endpoint] { [endpoint] }
    public static func buildExpression(_ endpoints: [any Endpoint]) -> [any Endpoint] { endpoints }
    public static func buildBlock(_ endpoints: [any Endpoint]...) -> [any Endpoint] { endpoints.flatMap { $0 } }
}
