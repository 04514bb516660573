/// Lists routes one under the other.
@resultBuilder
public enum EndpointBuilder {
    public static func buildBlock(_ endpoints: any Endpoint...) -> [any Endpoint] { endpoints }
}
