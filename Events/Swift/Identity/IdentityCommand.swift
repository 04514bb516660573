// Generated from schema/identity.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// Every command of the context identity.
public enum IdentityCommand: CommandUnion {
    /// Registers a person who is not known yet, under an e-mail address that nobody else has.
    case registerUser(RegisterUser)
    /// Changes what is known about a person. What is left out stays; an empty last name, picture or locale is removed. At least one must be
    /// given.
    case modifyUser(ModifyUser)
    /// Moves a person to another e-mail address that nobody else has.
    case changeEmail(ChangeEmail)
    /// Locks a person out until the account is unlocked.
    case lockAccount(LockAccount)
    /// Lets a locked person in again.
    case unlockAccount(UnlockAccount)
    /// Closes an account for good and sets its e-mail address free.
    case closeAccount(CloseAccount)
    /// Signs a person in with a password. It is worth nothing a minute after it was made.
    case authenticateUser(AuthenticateUser)
    /// Signs a person in for whom another service vouches, and registers a person who comes for the first time with a verified address that
    /// nobody has.
    case authenticateExternal(AuthenticateExternal)
    /// Lets a person who is signed in sign in through another service too. Whoever asks has seen that service vouch for the person.
    case linkExternalIdentity(LinkExternalIdentity)
    /// Shows that a person reads the mails to their address.
    case verifyEmail(VerifyEmail)
    /// Asks for another mail with the link that verifies the address.
    case requestEmailVerification(RequestEmailVerification)
    /// Gives a person who knows the current password another one, and ends all other sessions.
    case changePassword(ChangePassword)
    /// Asks for a mail with which a forgotten password is replaced. It is completed for every address, known or not.
    case requestPasswordReset(RequestPasswordReset)
    /// Replaces a forgotten password with the help of a mail, and ends all sessions.
    case resetPassword(ResetPassword)
    /// Notes that a session has got new tokens.
    case refreshSession(RefreshSession)
    /// Ends a session.
    case revokeSession(RevokeSession)
    /// Ends all sessions of a person, or all but one.
    case revokeAllSessions(RevokeAllSessions)

    public static let context = "identity"

    public static let readableTypes: Set<String> = [
        "tributary.identity.RegisterUser.v1",
        "tributary.identity.ModifyUser.v1",
        "tributary.identity.ChangeEmail.v1",
        "tributary.identity.LockAccount.v1",
        "tributary.identity.UnlockAccount.v1",
        "tributary.identity.CloseAccount.v1",
        "tributary.identity.AuthenticateUser.v1",
        "tributary.identity.AuthenticateExternal.v1",
        "tributary.identity.LinkExternalIdentity.v1",
        "tributary.identity.VerifyEmail.v1",
        "tributary.identity.RequestEmailVerification.v1",
        "tributary.identity.ChangePassword.v1",
        "tributary.identity.RequestPasswordReset.v1",
        "tributary.identity.ResetPassword.v1",
        "tributary.identity.RefreshSession.v1",
        "tributary.identity.RevokeSession.v1",
        "tributary.identity.RevokeAllSessions.v1"
    ]

    public static let personalMembers: [String: Set<String>] = [
        "tributary.identity.RegisterUser.v1": ["/email", "/sealedPassword", "/firstName", "/lastName", "/picture", "/locale"],
        "tributary.identity.ModifyUser.v1": ["/firstName", "/lastName", "/picture", "/locale"],
        "tributary.identity.ChangeEmail.v1": ["/email"],
        "tributary.identity.AuthenticateExternal.v1": ["/subject", "/email", "/firstName", "/lastName", "/picture"],
        "tributary.identity.LinkExternalIdentity.v1": ["/subject"],
        "tributary.identity.ChangePassword.v1": ["/sealedPassword", "/sealedNewPassword"],
        "tributary.identity.ResetPassword.v1": ["/sealedPassword"],
    ]

    public var messageType: MessageType {
        switch self {
        case .registerUser: RegisterUser.messageType
        case .modifyUser: ModifyUser.messageType
        case .changeEmail: ChangeEmail.messageType
        case .lockAccount: LockAccount.messageType
        case .unlockAccount: UnlockAccount.messageType
        case .closeAccount: CloseAccount.messageType
        case .authenticateUser: AuthenticateUser.messageType
        case .authenticateExternal: AuthenticateExternal.messageType
        case .linkExternalIdentity: LinkExternalIdentity.messageType
        case .verifyEmail: VerifyEmail.messageType
        case .requestEmailVerification: RequestEmailVerification.messageType
        case .changePassword: ChangePassword.messageType
        case .requestPasswordReset: RequestPasswordReset.messageType
        case .resetPassword: ResetPassword.messageType
        case .refreshSession: RefreshSession.messageType
        case .revokeSession: RevokeSession.messageType
        case .revokeAllSessions: RevokeAllSessions.messageType
        }
    }

    public var address: EntityAddress {
        switch self {
        case .registerUser(let command): command.address
        case .modifyUser(let command): command.address
        case .changeEmail(let command): command.address
        case .lockAccount(let command): command.address
        case .unlockAccount(let command): command.address
        case .closeAccount(let command): command.address
        case .authenticateUser(let command): command.address
        case .authenticateExternal(let command): command.address
        case .linkExternalIdentity(let command): command.address
        case .verifyEmail(let command): command.address
        case .requestEmailVerification(let command): command.address
        case .changePassword(let command): command.address
        case .requestPasswordReset(let command): command.address
        case .resetPassword(let command): command.address
        case .refreshSession(let command): command.address
        case .revokeSession(let command): command.address
        case .revokeAllSessions(let command): command.address
        }
    }
}

extension IdentityCommand: JSONMessageUnion {
    public static func decode(type: String, json: borrowing JSONValue) throws(JSONError) -> IdentityCommand? {
        switch type {
        case "tributary.identity.RegisterUser.v1": .registerUser(try RegisterUser(json: json))
        case "tributary.identity.ModifyUser.v1": .modifyUser(try ModifyUser(json: json))
        case "tributary.identity.ChangeEmail.v1": .changeEmail(try ChangeEmail(json: json))
        case "tributary.identity.LockAccount.v1": .lockAccount(try LockAccount(json: json))
        case "tributary.identity.UnlockAccount.v1": .unlockAccount(try UnlockAccount(json: json))
        case "tributary.identity.CloseAccount.v1": .closeAccount(try CloseAccount(json: json))
        case "tributary.identity.AuthenticateUser.v1": .authenticateUser(try AuthenticateUser(json: json))
        case "tributary.identity.AuthenticateExternal.v1": .authenticateExternal(try AuthenticateExternal(json: json))
        case "tributary.identity.LinkExternalIdentity.v1": .linkExternalIdentity(try LinkExternalIdentity(json: json))
        case "tributary.identity.VerifyEmail.v1": .verifyEmail(try VerifyEmail(json: json))
        case "tributary.identity.RequestEmailVerification.v1": .requestEmailVerification(try RequestEmailVerification(json: json))
        case "tributary.identity.ChangePassword.v1": .changePassword(try ChangePassword(json: json))
        case "tributary.identity.RequestPasswordReset.v1": .requestPasswordReset(try RequestPasswordReset(json: json))
        case "tributary.identity.ResetPassword.v1": .resetPassword(try ResetPassword(json: json))
        case "tributary.identity.RefreshSession.v1": .refreshSession(try RefreshSession(json: json))
        case "tributary.identity.RevokeSession.v1": .revokeSession(try RevokeSession(json: json))
        case "tributary.identity.RevokeAllSessions.v1": .revokeAllSessions(try RevokeAllSessions(json: json))
        default: nil
        }
    }

    public func write(to writer: inout JSONWriter) {
        switch self {
        case .registerUser(let command): command.write(to: &writer)
        case .modifyUser(let command): command.write(to: &writer)
        case .changeEmail(let command): command.write(to: &writer)
        case .lockAccount(let command): command.write(to: &writer)
        case .unlockAccount(let command): command.write(to: &writer)
        case .closeAccount(let command): command.write(to: &writer)
        case .authenticateUser(let command): command.write(to: &writer)
        case .authenticateExternal(let command): command.write(to: &writer)
        case .linkExternalIdentity(let command): command.write(to: &writer)
        case .verifyEmail(let command): command.write(to: &writer)
        case .requestEmailVerification(let command): command.write(to: &writer)
        case .changePassword(let command): command.write(to: &writer)
        case .requestPasswordReset(let command): command.write(to: &writer)
        case .resetPassword(let command): command.write(to: &writer)
        case .refreshSession(let command): command.write(to: &writer)
        case .revokeSession(let command): command.write(to: &writer)
        case .revokeAllSessions(let command): command.write(to: &writer)
        }
    }
}
