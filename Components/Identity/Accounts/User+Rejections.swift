import EventSourcing

/// Why commands to a user are refused.
extension Rejection {
    static let userUnknown = Rejection(code: "user-unknown", title: "There is no such user.", status: 404)
    static let userExists = Rejection(code: "user-exists", title: "A user with this id is registered already.", pointer: "/userId")
    static let emailTaken = Rejection(code: "email-taken", title: "The e-mail address belongs to another user.", pointer: "/email")
    static let passwordUnreadable = Rejection(
        code: "password-unreadable", title: "The password was not sealed for this system.", status: 422, pointer: "/password")
    static let accountClosed = Rejection(code: "account-closed", title: "The account is closed.")
    static let nothingToModify = Rejection(code: "nothing-to-modify", title: "At least one field must be given.", status: 422)
}

extension User {
    /// Why this user can take no changes at all; nil where it can.
    var refusal: Rejection? {
        switch status {
        case .absent: .userUnknown
        case .closed: .accountClosed
        case .active, .locked: nil
        }
    }
}
