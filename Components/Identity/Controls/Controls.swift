public import IdentityEvents

/// Example values for tests and documentation.
public enum Controls {
    public static let userId = "01930000-0000-7000-8000-000000000001"
    public static let otherUserId = "01930000-0000-7000-8000-000000000002"
    public static let email = "ada@example.com"
    public static let otherEmail = "countess@example.org"
    public static let passwordHash = "$scrypt$ln=7,r=8,p=1$c2FsdHNhbHRzYWx0c2FsdA$aGFzaGhhc2hoYXNoaGFzaGhhc2hoYXNoaGFzaGhhc2g"

    // Commands, as they arrive.
    public static let registerUser = RegisterUser(
        userId: userId, email: email, sealedPassword: "c2VhbGVk", firstName: "Ada", lastName: "Lovelace", picture: nil, locale: "en-GB")
    public static let modifyUser = ModifyUser(userId: userId, firstName: "Augusta", lastName: "King")
    public static let changeEmail = ChangeEmail(userId: userId, email: otherEmail)
    public static let lockAccount = LockAccount(userId: userId, reason: "asked for by the owner")
    public static let unlockAccount = UnlockAccount(userId: userId)
    public static let closeAccount = CloseAccount(userId: userId, reason: "has moved on")

    // Events, as they were stored.
    public static let userRegistered = UserRegistered(
        userId: userId, email: email, passwordHash: passwordHash, firstName: "Ada", lastName: "Lovelace", picture: nil, locale: "en-GB")
    public static let registrationRejected = RegistrationRejected(userId: userId, reason: .emailTaken)
    public static let userModified = UserModified(userId: userId, firstName: "Augusta", lastName: "King")
    public static let emailChanged = EmailChanged(userId: userId, email: otherEmail, previousEmail: email)
    public static let accountLocked = AccountLocked(userId: userId, reason: "asked for by the owner")
    public static let accountUnlocked = AccountUnlocked(userId: userId)
    public static let accountClosed = AccountClosed(userId: userId, reason: "has moved on")
    public static let emailReserved = EmailReserved(userId: userId)
    public static let emailReleased = EmailReleased(userId: userId)

    // What a user has gone through, for each state it can be in.
    public static let absent: [IdentityEvent] = []
    public static let active: [IdentityEvent] = [.userRegistered(userRegistered)]
    public static let locked: [IdentityEvent] = active + [.accountLocked(accountLocked)]
    public static let closed: [IdentityEvent] = active + [.accountClosed(accountClosed)]
}
