public import IdentityEvents

/// Example values for tests and documentation.
public enum Controls {
    public static let userId = "01930000-0000-7000-8000-000000000001"
    public static let otherUserId = "01930000-0000-7000-8000-000000000002"
    public static let email = "ada@example.com"
    public static let otherEmail = "countess@example.org"
    public static let passwordHash = "$scrypt$ln=7,r=8,p=1$c2FsdHNhbHRzYWx0c2FsdA$aGFzaGhhc2hoYXNoaGFzaGhhc2hoYXNoaGFzaGhhc2g"

    public static let registerUser = RegisterUser(
        userId: userId, email: email, sealedPassword: "c2VhbGVk", firstName: "Ada", lastName: "Lovelace", picture: nil, locale: "en-GB")
    public static let userRegistered = UserRegistered(
        userId: userId, email: email, passwordHash: passwordHash, firstName: "Ada", lastName: "Lovelace", picture: nil, locale: "en-GB")
    public static let emailChanged = EmailChanged(userId: userId, email: otherEmail, previousEmail: email)
    public static let accountLocked = AccountLocked(userId: userId, reason: "asked for by the owner")
    public static let accountUnlocked = AccountUnlocked(userId: userId)
    public static let accountClosed = AccountClosed(userId: userId, reason: nil)
}
