import Synchronization
import Testing

@testable import WebAPI

@Suite("How often an address may try")
struct AttemptLimiterTests {
    private let clock = Moments()
    private let here = ClientAddress("203.0.113.7")

    private func limiter(_ limits: AttemptLimits = AttemptLimits(burst: 3, refillSeconds: 10, longestWait: 60)) -> AttemptLimiter {
        AttemptLimiter(limits) { [clock] in clock.now }
    }

    @Test("So many at once, then one for each time that passes; others are not held up")
    func bucket() async {
        let limiter = limiter()
        for _ in 0..<3 { #expect(await limiter.attempt(from: here) == nil) }
        #expect(await limiter.attempt(from: here) == 10)
        #expect(await limiter.attempt(from: ClientAddress("203.0.113.8")) == nil)
        clock.pass(10)
        #expect(await limiter.attempt(from: here) == nil)
        #expect(await limiter.attempt(from: here) != nil)
    }

    @Test("Who does not wait has to wait longer and longer, up to a bound; who does is let in when it was said")
    func backOff() async {
        let limiter = limiter()
        for _ in 0..<3 { _ = await limiter.attempt(from: here) }
        var waits: [Int?] = []
        for _ in 0..<5 { waits.append(await limiter.attempt(from: here)) }
        #expect(waits == [10, 20, 40, 60, 60])
        clock.pass(59)
        #expect(await limiter.attempt(from: here) == 60)
        clock.pass(60)
        #expect(await limiter.attempt(from: here) == nil)
    }

    @Test("After a quiet time all is as it was")
    func forgiven() async {
        let limiter = limiter()
        for _ in 0..<8 { _ = await limiter.attempt(from: here) }
        clock.pass(300)
        for _ in 0..<3 { #expect(await limiter.attempt(from: here) == nil) }
        #expect(await limiter.attempt(from: here) == 10)
    }

    @Test("More addresses than are remembered cost no more memory, and do not let the one who is made to wait through")
    func bounded() async {
        let limiter = limiter(AttemptLimits(burst: 1, refillSeconds: 1, longestWait: 1_000, capacity: 8))
        for index in 0..<100 {
            #expect(await limiter.attempt(from: ClientAddress("198.51.100.\(index)")) == nil)
            // It keeps trying, so it is never the one that was seen longest ago.
            let wait = await limiter.attempt(from: here)
            #expect((wait == nil) == (index == 0))
        }
        #expect(await limiter.remembered <= 8)
    }

    @Test(
        "Addresses of one IPv6 network count as one, and IPv4 is IPv4 however it is dressed",
        arguments: [
            ("2001:db8:1:2::1", "2001:DB8:1:2:ffff::9"), ("::ffff:203.0.113.7", "203.0.113.7"), ("2001:db8::1", "2001:db8:0:0:1::"),
            ("::1", "0:0:0:0:0:0:0:1"),
        ])
    func same(_ one: String, _ other: String) {
        #expect(ClientAddress(one) == ClientAddress(other))
    }

    @Test("Other networks do not", arguments: [("2001:db8:1:2::1", "2001:db8:1:3::1"), ("203.0.113.7", "203.0.113.8"), ("::1", "1::")])
    func different(_ one: String, _ other: String) {
        #expect(ClientAddress(one) != ClientAddress(other))
    }
}

/// Moments that a test lets pass.
private final class Moments: Sendable {
    private let start = ContinuousClock.now
    private let seconds = Atomic<Int>(0)

    var now: ContinuousClock.Instant { start + .seconds(seconds.load(ordering: .sequentiallyConsistent)) }

    func pass(_ seconds: Int) { self.seconds.add(seconds, ordering: .sequentiallyConsistent) }
}
