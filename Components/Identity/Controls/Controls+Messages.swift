public import IdentityEvents

/// One of each message, for documents.
extension Controls {
    public static let commands: [IdentityCommand] = [
        .registerUser(registerUser), .modifyUser(modifyUser), .changeEmail(changeEmail), .lockAccount(lockAccount),
        .unlockAccount(unlockAccount), .closeAccount(closeAccount), .authenticateUser(authenticateUser),
        .authenticateExternal(authenticateExternal), .linkExternalIdentity(linkExternalIdentity), .verifyEmail(verifyEmail),
        .requestEmailVerification(requestEmailVerification), .changePassword(changePassword), .requestPasswordReset(requestPasswordReset),
        .resetPassword(resetPassword), .refreshSession(refreshSession), .revokeSession(revokeSession),
        .revokeAllSessions(revokeAllSessions),
        .noteMail(noteMail), .retryMail(retryMail),
    ]

    public static let events: [IdentityEvent] = [
        .userRegistered(userRegistered), .registrationRejected(registrationRejected), .userModified(userModified),
        .emailChanged(emailChanged), .accountLocked(accountLocked), .accountUnlocked(accountUnlocked), .accountClosed(accountClosed),
        .emailReserved(emailReserved), .emailReleased(emailReleased), .authenticationSucceeded(authenticationSucceeded),
        .authenticationFailed(authenticationFailed), .sessionStarted(sessionStarted), .sessionRefreshed(sessionRefreshed),
        .sessionReuseDetected(sessionReuseDetected), .sessionRevoked(sessionRevoked), .allSessionsRevoked(allSessionsRevoked),
        .emailVerified(emailVerified), .emailVerificationRequested(emailVerificationRequested), .passwordChanged(passwordChanged),
        .passwordResetRequested(passwordResetRequested), .externalIdentityLinked(externalIdentityLinked),
        .mailStarted(mailStarted), .mailSent(mailSent), .mailDelayed(mailDelayed), .mailDue(mailDue), .mailFailed(mailFailed),
    ]
}
