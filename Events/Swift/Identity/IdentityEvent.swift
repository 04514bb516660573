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
    /// A person has shown who they are. Stands in the stream of the e-mail address or of the external identity that was used.
    case authenticationSucceeded(AuthenticationSucceeded)
    /// Somebody was not let in. Stands in the stream of the e-mail address or of the external identity, also where nobody has that address;
    /// in a person's own where a change of password named the wrong one.
    case authenticationFailed(AuthenticationFailed)
    /// A session waits for the person who has signed in.
    case sessionStarted(SessionStarted)
    /// A session has got new tokens.
    case sessionRefreshed(SessionRefreshed)
    /// An old refresh token of a session was shown, so that somebody has copied it.
    case sessionReuseDetected(SessionReuseDetected)
    /// A session has ended before its time.
    case sessionRevoked(SessionRevoked)
    /// All sessions that a person had have ended, or all but one.
    case allSessionsRevoked(AllSessionsRevoked)
    /// A person has shown that they read the mails to their address.
    case emailVerified(EmailVerified)
    /// A person has asked for another mail with the link that verifies the address.
    case emailVerificationRequested(EmailVerificationRequested)
    /// A person has another password, and all sessions but the one named have ended.
    case passwordChanged(PasswordChanged)
    /// Somebody has asked to replace the password that belongs to an address. Stands in the stream of the e-mail address, also where nobody
    /// has it.
    case passwordResetRequested(PasswordResetRequested)
    /// A person may sign in through another service from now on.
    case externalIdentityLinked(ExternalIdentityLinked)

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
        "tributary.identity.EmailReleased.v1",
        "tributary.identity.AuthenticationSucceeded.v1",
        "tributary.identity.AuthenticationFailed.v1",
        "tributary.identity.SessionStarted.v1",
        "tributary.identity.SessionRefreshed.v1",
        "tributary.identity.SessionReuseDetected.v1",
        "tributary.identity.SessionRevoked.v1",
        "tributary.identity.AllSessionsRevoked.v1",
        "tributary.identity.EmailVerified.v1",
        "tributary.identity.EmailVerificationRequested.v1",
        "tributary.identity.PasswordChanged.v1",
        "tributary.identity.PasswordResetRequested.v1",
        "tributary.identity.ExternalIdentityLinked.v1"
    ]

    public static let personalMembers: [String: Set<String>] = [
        "tributary.identity.UserRegistered.v1": ["/email", "/passwordHash", "/firstName", "/lastName", "/picture", "/locale"],
        "tributary.identity.UserModified.v1": ["/firstName", "/lastName", "/picture", "/locale"],
        "tributary.identity.EmailChanged.v1": ["/email", "/previousEmail"],
        "tributary.identity.EmailVerified.v1": ["/email"],
        "tributary.identity.EmailVerificationRequested.v1": ["/email"],
        "tributary.identity.PasswordChanged.v1": ["/passwordHash"],
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
        case .authenticationSucceeded: AuthenticationSucceeded.messageType
        case .authenticationFailed: AuthenticationFailed.messageType
        case .sessionStarted: SessionStarted.messageType
        case .sessionRefreshed: SessionRefreshed.messageType
        case .sessionReuseDetected: SessionReuseDetected.messageType
        case .sessionRevoked: SessionRevoked.messageType
        case .allSessionsRevoked: AllSessionsRevoked.messageType
        case .emailVerified: EmailVerified.messageType
        case .emailVerificationRequested: EmailVerificationRequested.messageType
        case .passwordChanged: PasswordChanged.messageType
        case .passwordResetRequested: PasswordResetRequested.messageType
        case .externalIdentityLinked: ExternalIdentityLinked.messageType
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
        case "tributary.identity.AuthenticationSucceeded.v1": .authenticationSucceeded(try AuthenticationSucceeded(json: json))
        case "tributary.identity.AuthenticationFailed.v1": .authenticationFailed(try AuthenticationFailed(json: json))
        case "tributary.identity.SessionStarted.v1": .sessionStarted(try SessionStarted(json: json))
        case "tributary.identity.SessionRefreshed.v1": .sessionRefreshed(try SessionRefreshed(json: json))
        case "tributary.identity.SessionReuseDetected.v1": .sessionReuseDetected(try SessionReuseDetected(json: json))
        case "tributary.identity.SessionRevoked.v1": .sessionRevoked(try SessionRevoked(json: json))
        case "tributary.identity.AllSessionsRevoked.v1": .allSessionsRevoked(try AllSessionsRevoked(json: json))
        case "tributary.identity.EmailVerified.v1": .emailVerified(try EmailVerified(json: json))
        case "tributary.identity.EmailVerificationRequested.v1": .emailVerificationRequested(try EmailVerificationRequested(json: json))
        case "tributary.identity.PasswordChanged.v1": .passwordChanged(try PasswordChanged(json: json))
        case "tributary.identity.PasswordResetRequested.v1": .passwordResetRequested(try PasswordResetRequested(json: json))
        case "tributary.identity.ExternalIdentityLinked.v1": .externalIdentityLinked(try ExternalIdentityLinked(json: json))
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
        case .authenticationSucceeded(let event): event.write(to: &writer)
        case .authenticationFailed(let event): event.write(to: &writer)
        case .sessionStarted(let event): event.write(to: &writer)
        case .sessionRefreshed(let event): event.write(to: &writer)
        case .sessionReuseDetected(let event): event.write(to: &writer)
        case .sessionRevoked(let event): event.write(to: &writer)
        case .allSessionsRevoked(let event): event.write(to: &writer)
        case .emailVerified(let event): event.write(to: &writer)
        case .emailVerificationRequested(let event): event.write(to: &writer)
        case .passwordChanged(let event): event.write(to: &writer)
        case .passwordResetRequested(let event): event.write(to: &writer)
        case .externalIdentityLinked(let event): event.write(to: &writer)
        }
    }
}
