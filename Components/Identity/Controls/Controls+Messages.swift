public import IdentityEvents

/// One of each message, for documents.
extension Controls {
    public static let commands: [IdentityCommand] = [
        .registerUser(registerUser), .modifyUser(modifyUser), .changeEmail(changeEmail), .lockAccount(lockAccount),
        .unlockAccount(unlockAccount), .closeAccount(closeAccount),
    ]

    public static let events: [IdentityEvent] = [
        .userRegistered(userRegistered), .registrationRejected(registrationRejected), .userModified(userModified),
        .emailChanged(emailChanged), .accountLocked(accountLocked), .accountUnlocked(accountUnlocked), .accountClosed(accountClosed),
        .emailReserved(emailReserved), .emailReleased(emailReleased),
    ]
}
