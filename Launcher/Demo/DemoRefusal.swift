/// What a system says to a request that it does not take.
struct DemoRefusal: Error, CustomStringConvertible {
    let status: Int
    /// The last part of the problem's type, as in `team-unknown`; nil where the answer has none.
    let code: String?
    let description: String
}
