public import EventSourcing
public import IdentityEvents

/// Who owns an e-mail address. The stream of an address' hash admits one owner, so uniqueness is an append with an
/// expected position, and never a look into a view.
public struct EmailReservation: Entity, Equatable {
    public static let name = "email"

    /// The id of the user, or nil where the address is free.
    public private(set) var owner: String?

    public init() {}

    public mutating func apply(_ event: IdentityEvent) {
        switch event {
        case .emailReserved(let reserved): owner = reserved.userId
        case .emailReleased(let released): if owner == released.userId { owner = nil }
        default: break
        }
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
