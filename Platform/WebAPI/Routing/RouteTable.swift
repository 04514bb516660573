internal import HTTPTypes
internal import Metrics

/// What every route of the server declared, by method and template.
struct RouteTable: Sendable {
    struct Entry: Sendable {
        let access: Access
        /// Nobody is asked who calls: the answer is the same for all, and must be had when nothing else can be.
        let ignoresCaller: Bool
        let metrics: RouteMetrics
    }

    private struct Key: Hashable {
        let method: HTTPRequest.Method
        let path: String
    }

    private var entries: [Key: Entry] = [:]
    /// For what matches no route.
    let unmatched: RouteMetrics
    private let factory: any MetricsFactory

    init(factory: any MetricsFactory) {
        self.factory = factory
        unmatched = RouteMetrics(method: "other", route: "unmatched", factory: factory)
    }

    mutating func add(_ method: HTTPRequest.Method, _ path: PathTemplate, access: Access, ignoresCaller: Bool) {
        entries[Key(method: method, path: path.description)] = Entry(
            access: access, ignoresCaller: ignoresCaller,
            metrics: RouteMetrics(method: method.rawValue, route: path.description, factory: factory))
    }

    /// Notes that the method has no meaning at the path, which everyone may be told.
    mutating func addRefusal(of method: HTTPRequest.Method, at path: PathTemplate) {
        entries[Key(method: method, path: path.description)] = Entry(access: .anyone, ignoresCaller: true, metrics: unmatched)
    }

    /// What the route declared; nil where it declared nothing. HEAD is GET without the body, and so has its access.
    func entry(_ method: HTTPRequest.Method, _ path: String) -> Entry? {
        entries[Key(method: method == .head ? .get : method, path: path)]
    }
}
