/// Who may call a route. Every route says so where it is declared; there is no default.
public enum Access: Hashable, Sendable {
    /// Open to all.
    case anyone
    /// Only with an operator key.
    case `operator`

    func admits(_ caller: Caller) -> Bool {
        switch self {
        case .anyone: true
        case .operator: caller == .operator
        }
    }
}
