import IdentityEvents
import PlatformTesting

@testable import IdentityComponent

typealias InMemoryEntities = PlatformTesting.InMemoryEntities<IdentityEvent>

extension InMemoryEntities {
    /// The id of the user who owns the address; nil where it is free.
    func owner(of email: String) async -> String? { await fetch(EmailReservation.self, id: EmailAddress(email).reservationID).owner }
}
