public import EventSourcing
public import IdentityEvents

/// Who owns an e-mail address, and what was tried with it. The stream of an address' hash admits one owner, so uniqueness is an append with an
/// expected position, and never a look into a view. An address that nobody owns remembers what was tried in the same way.
public struct EmailReservation: Entity, Equatable {
    public static let name = "email"
    public static let version = 2
    /// How many mails that replace a password may be under way; each is for half an hour.
    static let openResets = 3
    static let resetSeconds: Int64 = 30 * 60

    /// The id of the user, or nil where the address is free.
    public private(set) var owner: String?
    public private(set) var attempts = DeviceAttempts()
    public private(set) var lastSignIn: SignIn?
    /// When the last requests to replace the password expire, the newest last.
    public private(set) var resetsExpireAt: [Timestamp] = []

    public init() {}

    public mutating func apply(_ event: IdentityEvent) {
        switch event {
        case .emailReserved(let reserved): owner = reserved.userId
        case .emailReleased(let released): if owner == released.userId { owner = nil }
        case .authenticationSucceeded(let succeeded):
            attempts[succeeded.device] = Attempts()
            lastSignIn = SignIn(succeeded)
        // Who has the right password guesses no more.
        case .authenticationFailed(let failed) where failed.reason == .accountLocked: attempts[failed.device] = Attempts()
        case .authenticationFailed(let failed): attempts[failed.device].fail(until: failed.nextTryAt)
        case .passwordResetRequested(let requested): resetsExpireAt = (resetsExpireAt + [requested.expiresAt]).suffix(Self.openResets)
        default: break
        }
    }

    /// Whether one more mail may be sent that replaces the password.
    func mayReset(at time: Timestamp) -> Bool {
        resetsExpireAt.count { $0 > time } < Self.openResets
    }

    /// What makes the user the owner; nothing where somebody owns it already, the user or another.
    func reserve(for userId: String) -> [IdentityEvent] {
        owner == nil ? [.emailReserved(EmailReserved(userId: userId))] : []
    }

    /// What makes the address free; nothing where the user does not own it.
    func release(by userId: String) -> [IdentityEvent] {
        owner == userId ? [.emailReleased(EmailReleased(userId: userId))] : []
    }
}

extension EntityAccess where Event == IdentityEvent {
    /// Tries to reserve an address for a user, and says who owns it then.
    func reserve(_ email: EmailAddress, for userId: String) async throws -> String? {
        try await change(EmailReservation.self, id: email.reservationID) { $0.reserve(for: userId) }.owner
    }

    /// Frees an address that the user owns.
    func release(_ email: EmailAddress, by userId: String) async throws {
        _ = try await change(EmailReservation.self, id: email.reservationID) { $0.release(by: userId) }
    }
}
