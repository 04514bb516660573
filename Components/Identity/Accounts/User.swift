public import EventSourcing
public import IdentityEvents

/// A person, as far as decisions need to know.
public struct User: Entity, Equatable {
    public static let name = "user"
    public static let version = 2

    /// Which of a person's sessions have been ended together.
    public struct SessionsEnded: Sendable, Equatable, Codable {
        /// Those that were started before.
        public let before: Timestamp
        /// The one that stays, if any.
        public let except: String?
    }

    public enum Status: Sendable, Equatable, Codable {
        /// Not registered, or not yet.
        case absent
        case active
        case locked(reason: String)
        case closed
    }

    public private(set) var status: Status = .absent
    public private(set) var email: EmailAddress?
    /// The address given up with the last change, which has to be released.
    public private(set) var previousEmail: EmailAddress?
    public private(set) var emailVerified = false
    /// Until when no further mail is sent that verifies the address.
    public private(set) var nextVerificationAt: Timestamp?
    /// A PHC string; `*` where no password opens the account.
    public private(set) var passwordHash = "*"
    /// Tries to change the password.
    public private(set) var attempts = Attempts()
    public private(set) var sessionsEnded: SessionsEnded?
    public private(set) var firstName = ""
    public private(set) var lastName: String?
    public private(set) var picture: String?
    public private(set) var locale: String?
    /// How often what others see of the person has been said, the registration included.
    public private(set) var profileRevision: Int64 = 0

    public init() {}

    public mutating func apply(_ event: IdentityEvent) {
        switch event {
        case .userRegistered(let registered):
            status = .active
            email = EmailAddress(registered.email)
            passwordHash = registered.passwordHash
            firstName = registered.firstName
            lastName = registered.lastName
            picture = registered.picture
            locale = registered.locale
            profileRevision += 1
        case .userModified(let modified):
            firstName = modified.firstName ?? firstName
            lastName = modified.lastName.map { $0.isEmpty ? nil : $0 } ?? lastName
            picture = modified.picture.map { $0.isEmpty ? nil : $0 } ?? picture
            locale = modified.locale.map { $0.isEmpty ? nil : $0 } ?? locale
            profileRevision += 1
        case .emailChanged(let changed):
            previousEmail = email
            let new = EmailAddress(changed.email)
            // Another spelling of the same address is read by the same person.
            emailVerified = emailVerified && new == email
            if new != email { nextVerificationAt = nil }
            email = new
        case .emailVerified(let verified): emailVerified = emailVerified || email == EmailAddress(verified.email)
        case .emailVerificationRequested(let requested): nextVerificationAt = requested.nextAt
        case .passwordChanged(let changed):
            passwordHash = changed.passwordHash
            attempts = Attempts()
            sessionsEnded = SessionsEnded(before: changed.sessionsEndedBefore, except: changed.sessionId)
        case .allSessionsRevoked(let revoked):
            sessionsEnded = SessionsEnded(before: revoked.sessionsEndedBefore, except: revoked.exceptSessionId)
        case .authenticationFailed(let failed): attempts.fail(until: failed.nextTryAt)
        case .accountLocked(let locked): status = .locked(reason: locked.reason)
        case .accountUnlocked: status = .active
        case .accountClosed: status = .closed
        default: break
        }
    }
}
