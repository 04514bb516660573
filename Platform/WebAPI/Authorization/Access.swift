/// Who may call a route. Every route says so where it is declared; there is no default.
///
/// Finer rules are not the route's: what a member of a team may do is decided by the component, and who may see a row by the row.
public enum Access: Hashable, Sendable {
    /// Open to all.
    case anyone
    /// Only with an operator key.
    case `operator`
    /// Any person who has signed in, and the operator.
    case signedIn
    /// The person whose id is the path parameter of this name, and the operator.
    case own(String)

    /// Throws what a caller is told who may not. `parameter` gives the value of a path parameter.
    func admit(_ caller: Caller, parameter: (String) throws(Problem) -> String?) throws(Problem) {
        switch (self, caller) {
        case (.anyone, _), (_, .operator), (.signedIn, .user): return
        case (.operator, .anonymous): throw .unauthorized
        case (_, .anonymous): throw .notSignedIn
        case (.operator, .user): throw .operatorOnly
        case (.own(let name), .user(let person)):
            guard try parameter(name) == person.userID else { throw .notYours }
        }
    }
}
