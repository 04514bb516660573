import EventSourcing
import Testing

@testable import IdentityComponent

@Suite struct MailProofsTests {
    private let proofs = MailProofs(key: [UInt8](repeating: 7, count: 32))
    private let email = EmailAddress(Controls.email)

    private var purposes: [MailProofs.Purpose] {
        [
            .verification(userID: Controls.userId, email: email), .verification(userID: Controls.otherUserId, email: email),
            .verification(userID: Controls.userId, email: EmailAddress(Controls.otherEmail)),
            .passwordReset(userID: Controls.userId, email: email, passwordHash: "a", expiresAt: Controls.moment),
            .passwordReset(userID: Controls.userId, email: email, passwordHash: "b", expiresAt: Controls.moment),
            .passwordReset(userID: Controls.userId, email: email, passwordHash: "a", expiresAt: Controls.moment.advanced(bySeconds: 1)),
            .invite(teamID: Controls.userId, inviteID: Controls.resetId, email: email),
            .invite(teamID: Controls.resetId, inviteID: Controls.userId, email: email),
        ]
    }

    @Test func `a token is good for one thing only`() {
        #expect(Set(purposes.map(proofs.token)).count == purposes.count)
        for (index, purpose) in purposes.enumerated() {
            let proof = MailProofs.proof(of: proofs.token(for: purpose))
            for (other, another) in purposes.enumerated() { #expect(proofs.isProof(proof, for: another) == (index == other)) }
        }
    }

    @Test func `a token is 43 letters that need no escape in a link`() {
        for purpose in purposes {
            #expect(proofs.token(for: purpose).wholeMatch(of: /[A-Za-z0-9_-]{43}/) != nil)
        }
    }

    @Test func `the address is the same in any spelling`() {
        let upper = MailProofs.Purpose.verification(userID: Controls.userId, email: EmailAddress(Controls.email.uppercased()))
        #expect(proofs.token(for: upper) == proofs.token(for: purposes[0]))
    }

    @Test func `another key makes other tokens`() {
        let other = MailProofs(key: [UInt8](repeating: 8, count: 32))
        #expect(other.token(for: purposes[0]) != proofs.token(for: purposes[0]))
    }

    @Test(arguments: ["", "0", String(repeating: "0", count: 64), Controls.proof]) func `what is no proof is none`(text: String) {
        #expect(!proofs.isProof(text, for: purposes[0]))
        #expect(!proofs.isProof(proofs.token(for: purposes[0]), for: purposes[0]))
    }
}
