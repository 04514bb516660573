import EventSourcing
import IdentityEvents
import JSON

/// A value of every type, with every member and with as few as may be.
enum Examples {
    static let userID = "01890a5d-ac96-774b-bcce-b302099a8057"
    static let moment = Timestamp(microseconds: 1_800_000_000_123_456)

    static let commands: [IdentityCommand] = [
        .registerUser(
            RegisterUser(
                userId: userID, email: "eva@example.com", sealedPassword: "AbC-_9", firstName: "Eva", lastName: "Müller",
                picture: "https://example.com/eva.png", locale: "de-AT")),
        .registerUser(RegisterUser(userId: userID, email: "eva@example.com", sealedPassword: "A", firstName: "E")),
        .modifyUser(ModifyUser(userId: userID, firstName: "Eva", lastName: "", picture: "", locale: "")),
        .modifyUser(ModifyUser(userId: userID, picture: "http://example.com/", locale: "zh-Hant-TW")),
        .changeEmail(ChangeEmail(userId: userID, email: "eva@example.org")), .lockAccount(LockAccount(userId: userID, reason: "")),
        .unlockAccount(UnlockAccount(userId: userID)), .closeAccount(CloseAccount(userId: userID)),
        .closeAccount(CloseAccount(userId: userID, reason: "Line one\nline two")),
    ]

    static let events: [IdentityEvent] = [
        .userRegistered(
            UserRegistered(
                userId: userID, email: "eva@example.com", passwordHash: "$scrypt$ln=17,r=8,p=1$c2FsdA$aGFzaA",
                firstName: "Eva \"the\" \\ é😀",
                lastName: "M", picture: "https://example.com/eva.png", locale: "en")),
        .registrationRejected(RegistrationRejected(userId: userID, reason: .emailTaken)),
        .registrationRejected(RegistrationRejected(userId: userID, reason: .passwordUnreadable)),
        .userModified(UserModified(userId: userID)),
        .emailChanged(EmailChanged(userId: userID, email: "new@example.com", previousEmail: "old@example.com")),
        .accountLocked(AccountLocked(userId: userID, reason: "Spam")), .accountUnlocked(AccountUnlocked(userId: userID)),
        .accountClosed(AccountClosed(userId: userID)), .emailReserved(EmailReserved(userId: userID)),
        .emailReleased(EmailReleased(userId: userID)),
    ]

    static let profile = UserProfile(
        userId: userID, email: "eva@example.com", firstName: "Eva", lastName: "M", picture: "https://example.com/eva.png", locale: "en",
        status: .locked,
        lockReason: "Spam", registeredAt: moment, changedAt: moment.advanced(bySeconds: 60))

    static let request = RegisterUserRequest(userId: userID, email: "eva@example.com", password: "correct horse battery", firstName: "Eva")
}

/// The bytes of a message's payload.
func payload(_ message: some JSONMessageUnion) -> [UInt8] {
    var writer = JSONWriter()
    message.write(to: &writer)
    return writer.bytes
}
