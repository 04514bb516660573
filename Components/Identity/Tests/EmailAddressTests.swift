import EventSourcing
import Testing

@testable import IdentityComponent

@Suite struct EmailAddressTests {
    @Test(arguments: ["ADA@EXAMPLE.COM", "Ada@Example.com", "ada@example.COM"])
    func `addresses that differ only in case are one`(text: String) {
        let address = EmailAddress(text)
        #expect(address == EmailAddress(Controls.email))
        #expect(address.hashValue == EmailAddress(Controls.email).hashValue)
        #expect(address.reservationID == EmailAddress(Controls.email).reservationID)
        #expect(Set([address, EmailAddress(Controls.email)]).count == 1)
    }

    @Test(arguments: ["ada@example.org", "adaa@example.com", "a.da@example.com", "ada+tag@example.com"])
    func `addresses that differ in anything else are two`(text: String) {
        #expect(EmailAddress(text) != EmailAddress(Controls.email))
        #expect(EmailAddress(text).reservationID != EmailAddress(Controls.email).reservationID)
    }

    @Test func `an address keeps its spelling`() {
        #expect(EmailAddress("Ada@Example.com").text == "Ada@Example.com")
    }

    /// From another implementation of SHA-256: the streams of reservations are named by it for ever.
    @Test func `the id of a reservation never changes, and is a subject's token`() {
        let id = EmailAddress("Ada@Example.com").reservationID
        #expect(id == "b5fc85e55755f9e0d030a10ab4429b6b2944855f9a0d60077fe832becbc41d72")
        #expect(EmailReservation.address(of: id)?.eventSubject == "identity.event.email.\(id)")
    }
}
