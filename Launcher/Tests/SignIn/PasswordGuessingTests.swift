import Foundation
import PlatformTesting
import Testing

@testable import tributary

/// Guessing passwords and addresses, over real processes.
@Suite(.serialized)
struct PasswordGuessingTests {
    private let email = "ada@example.org"

    @Test func `ASVS 6_3_8: an unknown address and a wrong password are one answer, word for word`() async throws {
        try await inOneProcess { _, url in
            var answers: Set<String> = []
            for (email, password) in [(email, "a wrong password"), ("nobody@example.org", "a wrong password"), ("nobody@example.org", "x")]
            {
                let answer = try await LiveBrowser().logIn(url, email, password)
                let id = answer["requestId"] ?? ""
                answers.insert("\(answer.status) \(answer.body.replacing(id, with: "ID")) \(answer.headers.keys.sorted())")
            }
            #expect(answers.count == 1, "\(answers)")
            #expect(answers.first?.hasPrefix("401 ") == true, "\(answers)")
        }
    }

    @Test func `ASVS 6_3_8: nor can they be told apart by the time that takes`() async throws {
        // With real hashing: a hash that is left out saves most of the time.
        try await inOneProcess(["PASSWORD_HASHING_WEAK_FOR_TESTS": "false"]) { world, url in
            func time(_ email: String) async throws -> Duration {
                try await ContinuousClock().measure { _ = try await LiveBrowser().logIn(url, email, "a wrong password") }
            }
            // In turns, so that whatever else the machine does slows down both. One address may be tried a few times before it has to wait.
            var (known, unknown) = (Duration.seconds(60), Duration.seconds(60))
            for number in 0..<8 {
                let address = number < 4 ? email : "grace@example.org"
                if number == 4 { #expect(try await world.client(url).register(IdentityClient.newID(), email: address).status == 201) }
                known = min(known, try await time(address))
                unknown = min(unknown, try await time("nobody\(number / 4)@example.org"))
            }
            // Without the hash it would be some thirty times as fast; what else there is to do takes its time on a busy machine.
            #expect(unknown > known / 5, "\(unknown) for an unknown address, \(known) for a known one")
            #expect(known > unknown / 5, "\(unknown) for an unknown address, \(known) for a known one")
        }
    }

    @Test func `ASVS 6_3_1: guesses are slowed down, and do not lock out the owner on a device of their own`() async throws {
        try await inOneProcess { _, url in
            let owner = LiveBrowser()
            #expect(try await owner.signIn(url, email) == 200)
            // Not even with the right password, from anywhere but the owner's device; unless the wait was over, which is short at first.
            _ = try await eventually("somebody who guesses has to wait") { () async throws -> Bool? in
                let guess = try await LiveBrowser().logIn(url, email, "a guess of somebody")
                #expect([401, 429].contains(guess.status), "\(guess.body)")
                guard guess.status == 429 else { return nil }
                return try await LiveBrowser().logIn(url, email).status == 429 ? true : nil
            }
            #expect(try await owner.signIn(url, email) == 200)
        }
    }

    @Test func `ASVS 6_3_1: one address that tries many accounts is slowed down, whether they exist or not`() async throws {
        try await inOneProcess(["LOGIN_BURST": "4"]) { _, url in
            // One comes back every three seconds; so it is refused after a few, however slow this machine is.
            let refused = try await eventually("the address is refused", within: .seconds(60)) {
                let login = ["email": "\(UUID().uuidString)@example.org", "password": "a guess"]
                let answer = try await LiveBrowser().send("POST", "\(url)/identity/login", login)
                #expect([202, 429].contains(answer.status))
                return answer.status == 429 ? answer : nil
            }
            #expect(refused.headers["retry-after"] != nil)
        }
    }

    private func inOneProcess(_ environment: [String: String] = [:], _ body: (Installation, String) async throws -> Void) async throws {
        try await Installation.with { world in
            let process = try world.start(environment: environment)
            let url = try await process.ready()
            #expect(try await world.client(url).register(IdentityClient.newID(), email: email).status == 201)
            try await body(world, url)
            #expect(try await process.end() == 0)
        }
    }
}
