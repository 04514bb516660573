/// The requests whose outcome a connection was told lately, so that one that was stored twice is told once. Bounded: the oldest is forgotten first.
struct RecentRequests {
    private let limit: Int
    private var known: Set<String> = []
    private var order: [String] = []
    private var oldest = 0

    init(limit: Int) { self.limit = limit }

    /// Whether the request is new; it is remembered from now on.
    mutating func insert(_ requestID: String) -> Bool {
        guard known.insert(requestID).inserted else { return false }
        if order.count < limit {
            order.append(requestID)
        } else {
            known.remove(order[oldest])
            order[oldest] = requestID
            oldest = (oldest + 1) % limit
        }
        return true
    }
}
