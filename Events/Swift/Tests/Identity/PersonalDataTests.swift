import EventSourcing
import IdentityEvents
import Testing

@Suite struct PersonalDataTests {
    @Test func `an event in a log says nothing about the person`() {
        let event = IdentityEvent.userRegistered(
            UserRegistered(userId: "u-1", email: "ada@example.com", passwordHash: "$scrypt$secret", firstName: "Ada", lastName: "Lovelace"))
        for text in ["\(event)", String(reflecting: event)] {
            #expect(text.contains("u-1"))
            for word in ["ada@", "secret", "Ada", "Lovelace"] { #expect(!text.contains(word), "\(text)") }
        }
    }

    @Test func `what opens a door is shown by nobody, whoever it belongs to`() {
        let secrets: [any PersonalDataHolder] = [
            AuthenticateUserRequest(email: "ada@example.com", password: "sesame"), RefreshTokensRequest(refreshToken: "sesame"),
            AuthenticateUser(emailId: "e", sealedPassword: "sesame", sessionId: "s", loginRequest: "l"),
            ResetPasswordRequest(
                userId: "u", expiresAt: Timestamp(microseconds: 0), token: "sesame", password: "sesame"),
            VerifyEmailRequest(userId: "u", token: "sesame"), LockAccount(userId: "u", reason: "sesame"),
        ]
        for secret in secrets {
            #expect(!"\(secret)\(String(reflecting: secret))".contains("sesame") && !"\(secret)".contains("ada@"), "\(secret)")
        }
    }

    @Test func `whose it is, is known of every kind`() {
        #expect(AuthenticateUser.personalMembers == ["sealedPassword": "$secret"])
        #expect(LockAccount.personalMembers == ["reason": "userId"])
        #expect(RegisterUser.personalMembers["email"] == "userId" && RegisterUser.personalMembers["sealedPassword"] == "$secret")
    }

    @Test func `where personal data stands is known without a value`() {
        #expect(IdentityEvent.personalMembers["tributary.identity.EmailChanged.v1"] == ["/email", "/previousEmail"])
        #expect(IdentityCommand.personalMembers["tributary.identity.RegisterUser.v1"]?.contains("/sealedPassword") == true)
        #expect(IdentityEvent.personalMembers["tributary.identity.EmailReserved.v1"] == nil)
    }
}
