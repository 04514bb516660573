// Generated from schema/identity.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// Every event of the context identity.
public enum IdentityEvent: EventUnion {
    /// A person is registered.
    case userRegistered(UserRegistered)
    /// A registration was refused.
    case registrationRejected(RegistrationRejected)
    /// What is known about a person has changed. What is left out stays; an empty last name, picture or locale is removed.
    case userModified(UserModified)
    /// A person has moved to another e-mail address.
    case emailChanged(EmailChanged)
    /// A person is locked out.
    case accountLocked(AccountLocked)
    /// A person who was locked out may come in again.
    case accountUnlocked(AccountUnlocked)
    /// An account is closed for good.
    case accountClosed(AccountClosed)
    /// An e-mail address belongs to a person from now on. Stands in the stream of the entity `email`, whose id is a hash of the address.
    case emailReserved(EmailReserved)
    /// An e-mail address no longer belongs to that person. Stands in the stream of the entity `email`, whose id is a hash of the address.
    case emailReleased(EmailReleased)

    public static let context = "identity"

    public static let readableTypes: Set<String> = [
        "tributary.identity.UserRegistered.v1",
        "tributary.identity.RegistrationRejected.v1",
        "tributary.identity.UserModified.v1",
        "tributary.identity.EmailChanged.v1",
        "tributary.identity.AccountLocked.v1",
        "tributary.identity.AccountUnlocked.v1",
        "tributary.identity.AccountClosed.v1",
        "tributary.identity.EmailReserved.v1",
        "tributary.identity.EmailReleased.v1"
    ]

    public static let personalMembers: [String: Set<String>] = [
        "tributary.identity.UserRegistered.v1": ["/email", "/passwordHash", "/firstName", "/lastName", "/picture", "/locale"],
        "tributary.identity.UserModified.v1": ["/firstName", "/lastName", "/picture", "/locale"],
        "tributary.identity.EmailChanged.v1": ["/email", "/previousEmail"],
    ]

    public var messageType: MessageType {
        switch self {
        case .userRegistered: UserRegistered.messageType
        case .registrationRejected: RegistrationRejected.messageType
        case .userModified: UserModified.messageType
        case .emailChanged: EmailChanged.messageType
        case .accountLocked: AccountLocked.messageType
        case .accountUnlocked: AccountUnlocked.messageType
        case .accountClosed: AccountClosed.messageType
        case .emailReserved: EmailReserved.messageType
        case .emailReleased: EmailReleased.messageType
        }
    }
}

extension IdentityEvent: JSONMessageUnion {
    public static func decode(type: String, json: borrowing JSONValue) throws(JSONError) -> IdentityEvent? {
        switch type {
        case "tributary.identity.UserRegistered.v1": .userRegistered(try UserRegistered(json: json))
        case "tributary.identity.RegistrationRejected.v1": .registrationRejected(try RegistrationRejected(json: json))
        case "tributary.identity.UserModified.v1": .userModified(try UserModified(json: json))
        case "tributary.identity.EmailChanged.v1": .emailChanged(try EmailChanged(json: json))
        case "tributary.identity.AccountLocked.v1": .accountLocked(try AccountLocked(json: json))
        case "tributary.identity.AccountUnlocked.v1": .accountUnlocked(try AccountUnlocked(json: json))
        case "tributary.identity.AccountClosed.v1": .accountClosed(try AccountClosed(json: json))
        case "tributary.identity.EmailReserved.v1": .emailReserved(try EmailReserved(json: json))
        case "tributary.identity.EmailReleased.v1": .emailReleased(try EmailReleased(json: json))
        default: nil
        }
    }

    public func write(to writer: inout JSONWriter) {
        switch self {
        case .userRegistered(let event): event.write(to: &writer)
        case .registrationRejected(let event): event.write(to: &writer)
        case .userModified(let event): event.write(to: &writer)
        case .emailChanged(let event): event.write(to: &writer)
        case .accountLocked(let event): event.write(to: &writer)
        case .accountUnlocked(let event): event.write(to: &writer)
        case .accountClosed(let event): event.write(to: &writer)
        case .emailReserved(let event): event.write(to: &writer)
        case .emailReleased(let event): event.write(to: &writer)
        }
    }
}
