import JSON

/// One request that somebody in the sample data makes.
struct DemoStep: Sendable {
    /// The person's place among the people.
    let by: Int
    let method: String
    let path: String
    let body: [UInt8]
    /// The same for the same plan, so that a run that was cut short can be run again.
    let requestID: String

    /// The body is a command, or what stands for one, as the API takes it.
    init(by person: Int, _ method: String, _ path: String, _ body: some JSONRepresentable, requestID: String) {
        by = person
        self.method = method
        self.path = path
        self.body = body.jsonBytes
        self.requestID = requestID
    }
}
