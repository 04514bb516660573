import EventSourcing
import IdentityEvents
import Testing

@testable import IdentityComponent

@Suite struct EmailReservationTests {
    private let reserved = IdentityEvent.emailReserved(EmailReserved(userId: Controls.userId))
    private let released = IdentityEvent.emailReleased(EmailReleased(userId: Controls.userId))

    @Test func `an address that nobody has reserved is free`() {
        #expect(EmailReservation().owner == nil)
    }

    @Test func `a reserved address has an owner`() {
        #expect(EmailReservation(folding: [reserved]).owner == Controls.userId)
    }

    @Test func `a released address is free, and can be reserved again`() {
        #expect(EmailReservation(folding: [reserved, released]) == EmailReservation())
        let another = IdentityEvent.emailReserved(EmailReserved(userId: Controls.otherUserId))
        #expect(EmailReservation(folding: [reserved, released, another]).owner == Controls.otherUserId)
    }

    @Test func `nobody releases what another one owns`() {
        let foreign = IdentityEvent.emailReleased(EmailReleased(userId: Controls.otherUserId))
        #expect(EmailReservation(folding: [reserved, foreign]).owner == Controls.userId)
    }

    @Test func `events of users change no reservation`() {
        let others: [IdentityEvent] =
            Controls.locked + Controls.closed + [
                .emailChanged(Controls.emailChanged), .accountUnlocked(Controls.accountUnlocked), .userModified(Controls.userModified),
                .registrationRejected(RegistrationRejected(userId: Controls.userId, reason: .emailTaken)),
            ]
        #expect(EmailReservation(folding: [reserved] + others).owner == Controls.userId)
        #expect(EmailReservation(folding: others) == EmailReservation())
    }

    @Test func `a free address is reserved for whoever asks`() {
        #expect(EmailReservation().reserve(for: Controls.userId) == [reserved])
    }

    @Test(arguments: [Controls.userId, Controls.otherUserId])
    func `an address that somebody owns is not reserved again`(userId: String) {
        #expect(EmailReservation(folding: [reserved]).reserve(for: userId).isEmpty)
    }

    @Test func `the owner releases an address`() {
        #expect(EmailReservation(folding: [reserved]).release(by: Controls.userId) == [released])
    }

    @Test func `whoever does not own an address releases nothing`() {
        #expect(EmailReservation(folding: [reserved]).release(by: Controls.otherUserId).isEmpty)
        #expect(EmailReservation().release(by: Controls.userId).isEmpty)
    }
}
