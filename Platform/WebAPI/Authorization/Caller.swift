/// Who sends a request.
///
/// Until there are sessions there are two: whoever holds an operator key, and everybody else.
enum Caller: Hashable, Sendable {
    case anonymous
    case `operator`

    /// The name under which requests are kept: the outcome of one is told to the same caller only.
    var owner: String {
        switch self {
        case .anonymous: "anonymous"
        case .operator: "operator"
        }
    }
}
