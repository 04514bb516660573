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

    @Test func `where personal data stands is known without a value`() {
        #expect(IdentityEvent.personalMembers["tributary.identity.EmailChanged.v1"] == ["/email", "/previousEmail"])
        #expect(IdentityCommand.personalMembers["tributary.identity.RegisterUser.v1"]?.contains("/sealedPassword") == true)
        #expect(IdentityEvent.personalMembers["tributary.identity.EmailReserved.v1"] == nil)
    }
}
