import Passwords
import Testing

@Suite struct PasswordHashingTests {
    @Test func `a hash is a PHC string that tells its cost`() async throws {
        let hash = try await PasswordHashing(cost: .weakForTests).hash(Array("correct horse".utf8))
        let parts = hash.split(separator: "$")
        #expect(parts.count == 4)
        #expect(parts[0] == "scrypt")
        #expect(parts[1] == "ln=7,r=8,p=1")
        #expect(parts[2].count == 22)
        #expect(parts[3].count == 43)
    }

    @Test func `the same password never has the same hash`() async throws {
        let hashing = PasswordHashing(cost: .weakForTests)
        let first = try await hashing.hash(Array("correct horse".utf8))
        let second = try await hashing.hash(Array("correct horse".utf8))
        #expect(first != second)
    }

    @Test func `many at once all get their hash`() async throws {
        let hashing = PasswordHashing(cost: .weakForTests, width: 2)
        let hashes = try await withThrowingTaskGroup(of: String.self) { group in
            for index in 0..<50 { group.addTask { try await hashing.hash(Array("password \(index)".utf8)) } }
            return try await group.reduce(into: Set<String>()) { $0.insert($1) }
        }
        #expect(hashes.count == 50)
    }
}
