import Testing

@testable import Passwords

@Suite struct PasswordVerificationTests {
    private let hashing = PasswordHashing(cost: .weakForTests)
    private let password = Array("correct horse".utf8)

    @Test func `the password of a hash is the right one, and no other is`() async throws {
        let hash = try await hashing.hash(password)
        #expect(try await hashing.verify(password, against: hash) == true)
        #expect(try await hashing.verify(Array("correct horsf".utf8), against: hash) == false)
        #expect(try await hashing.verify([], against: hash) == false)
    }

    @Test func `a hash of another cost is verified at its own`() async throws {
        let older = try await PasswordHashing(cost: .init(logN: 6, blockSize: 4, parallelism: 2)).hash(password)
        #expect(older.hasPrefix("$scrypt$ln=6,r=4,p=2$"))
        #expect(try await hashing.verify(password, against: older) == true)
    }

    @Test func `a hash that another program has made is verified`() async throws {
        // openssl kdf -keylen 32 -kdfopt pass:password -kdfopt salt:NaCl -kdfopt n:1024 -kdfopt r:8 -kdfopt p:1 SCRYPT
        let hash = "$scrypt$ln=10,r=8,p=1$TmFDbA$J7QYxnTHadElAfux9TusMt9lFMDyjQQ4crFIs0iWGnk"
        #expect(try await hashing.verify(Array("password".utf8), against: hash) == true)
        #expect(try await hashing.verify(Array("Password".utf8), against: hash) == false)
    }

    @Test(arguments: [
        nil, "", "*", "$scrypt$", "$argon2id$v=19$m=65536,t=3,p=4$c2FsdA$aGFzaA", "$scrypt$ln=7,r=8,p=1$c2FsdA$",
        "$scrypt$ln=7,r=8$c2FsdA$aGFzaA",
        "$scrypt$ln=7,r=8,p=1$$aGFzaGhhc2hoYXNoaGFzaGhhc2hoYXNoaGFzaGhhc2g",
        "$scrypt$ln=40,r=8,p=1$c2FsdA$aGFzaGhhc2hoYXNoaGFzaGhhc2hoYXNoaGFzaGhhc2g",
    ])
    func `nobody's hash, and what is no hash, is met by no password`(text: String?) async throws {
        #expect(try await hashing.verify(password, against: text) == false)
        #expect(try await hashing.verify([], against: text) == false)
    }

    @Test func `an unknown hash costs the same work as a wrong password`() async throws {
        let hashing = PasswordHashing(cost: .init(logN: 14, blockSize: 8, parallelism: 1))
        let hash = try await hashing.hash(password)
        var wrong = Duration.seconds(3_600)
        var unknown = Duration.seconds(3_600)
        // By turns, and the shortest of each: what else the machine does only ever adds to them, in the end to all of one kind. So more are taken, within
        // bounds, while the two are apart. A hash takes some 30 ms; what a dummy without work would take is a thousandth of that.
        var tries = 0
        repeat {
            wrong = min(wrong, try await ContinuousClock().measure { _ = try await hashing.verify([1], against: hash) })
            unknown = min(unknown, try await ContinuousClock().measure { _ = try await hashing.verify([1], against: nil) })
            tries += 1
        } while tries < 9 || tries < 90 && (unknown <= wrong / 2 || wrong <= unknown / 2)
        #expect(unknown > wrong / 2)
        #expect(wrong > unknown / 2)
    }

    @Test func `where so many wait as may, the next is refused at once, and a hash still waits`() async throws {
        let hashing = PasswordHashing(cost: .init(logN: 12, blockSize: 8, parallelism: 1), width: 1, verificationsWaiting: 2)
        let password = password
        let answers = try await withThrowingTaskGroup(of: Bool?.self) { group in
            for _ in 0..<50 { group.addTask { try await hashing.verify(password, against: nil) } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(answers.contains { $0 == nil })
        #expect(answers.count { $0 == false } >= 3)
        let hashes = try await withThrowingTaskGroup(of: String.self) { group in
            for _ in 0..<10 { group.addTask { try await hashing.hash(password) } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(hashes.count == 10)
    }
}
