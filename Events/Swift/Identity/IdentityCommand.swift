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

    public static let context = "identity"

    public static let readableTypes: Set<String> = [
        "tributary.identity.RegisterUser.v1",
        "tributary.identity.ModifyUser.v1",
        "tributary.identity.ChangeEmail.v1",
        "tributary.identity.LockAccount.v1",
        "tributary.identity.UnlockAccount.v1",
        "tributary.identity.CloseAccount.v1"
    ]

    public static let personalMembers: [String: Set<String>] = [
        "tributary.identity.RegisterUser.v1": ["/email", "/sealedPassword", "/firstName", "/lastName", "/picture", "/locale"],
        "tributary.identity.ModifyUser.v1": ["/firstName", "/lastName", "/picture", "/locale"],
        "tributary.identity.ChangeEmail.v1": ["/email"],
    ]

    public var messageType: MessageType {
        switch self {
        case .registerUser: RegisterUser.messageType
        case .modifyUser: ModifyUser.messageType
        case .changeEmail: ChangeEmail.messageType
        case .lockAccount: LockAccount.messageType
        case .unlockAccount: UnlockAccount.messageType
        case .closeAccount: CloseAccount.messageType
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
        }
    }
}
