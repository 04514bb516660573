import EventSourcing
import IdentityEvents
import Testing

@testable import IdentityComponent

/// How failures slow down who guesses, and nobody else.
@Suite struct AttemptsTests {
    private let door = Door()

    /// So many failures in a row, each as soon as it is looked at; gives the second at which the next one is.
    private func fail(_ times: Int, _ email: String = Controls.email, _ device: Device? = nil, from start: Int64 = 0) async throws -> Int64
    {
        var second = start
        for _ in 0..<times {
            let rejection = try await door.knock(email, Door.wrong, device, at: second).rejection
            #expect(rejection == .invalidCredentials)
            let reservation = await door.entities.fetch(EmailReservation.self, id: EmailAddress(email).reservationID)
            second += reservation.attempts[device].secondsTooEarly(at: Door.at(second)) ?? 0
        }
        return second
    }

    @Test(arguments: [Controls.email, "nobody@example.com"])
    func `after five failures in a row each further try waits twice as long, whether anybody has the address or not`(
        email: String
    ) async throws {
        await door.register()
        #expect(try await fail(4, email) == 0)
        #expect(try await fail(1, email) == 2)
        #expect(try await fail(1, email, from: 2) == 6)
        #expect(try await fail(1, email, from: 6) == 14)
    }

    @Test func `no wait is longer than fifteen minutes, however many failures there were`() {
        var attempts = Attempts()
        for _ in 0..<200 { attempts.fail(until: nil) }
        #expect(attempts.nextTry(afterFailureAt: Controls.moment) == Door.at(900))
    }

    @Test func `a try that comes too early is told how long to wait, costs nothing and leaves nothing`() async throws {
        await door.register()
        _ = try await fail(5)
        let work = await door.passwords.work.done.count
        // The right password too.
        #expect(try await door.knock(at: 0) == .rejected(.tooManyAttempts(seconds: 2)))
        #expect(try await door.knock(at: 1) == .rejected(.tooManyAttempts(seconds: 1)))
        #expect(await door.passwords.work.done.count == work)
        #expect(try await door.knock(at: 2).rejection == nil)
    }

    @Test func `many tries at the same moment are one try`() async throws {
        await door.register()
        _ = try await fail(5)
        let second = try await fail(1, from: 2)
        for _ in 0..<20 { #expect(try await door.knock(Controls.email, Door.wrong, at: 2).rejection?.code == "too-many-attempts") }
        #expect(second == 6)
    }

    @Test func `success begins anew`() async throws {
        await door.register()
        let second = try await fail(6)
        #expect(try await door.knock(at: second).rejection == nil)
        #expect(try await fail(4, from: second) == second)
    }

    @Test func `a stranger's failures do not stop the owner's device`() async throws {
        await door.register()
        _ = try await fail(30)
        #expect(try await door.knock(Controls.email, Door.password, .trusted, at: 1).rejection == nil)
        // And the owner's success gives the stranger no new tries.
        #expect(try await door.knock(Controls.email, Door.wrong, at: 1).rejection?.code == "too-many-attempts")
    }

    @Test func `failures of a trusted device slow it down as well`() async throws {
        await door.register()
        #expect(try await fail(5, Controls.email, .trusted) == 2)
        #expect(try await door.knock(Controls.email, Door.password, .trusted, at: 0).rejection == .tooManyAttempts(seconds: 2))
        #expect(try await door.knock(at: 0).rejection == nil)
    }
}
