public import EventSourcing
public import IdentityEvents

/// Signing in and out, verification, and passwords.
extension Controls {
    public static let emailId = EmailAddress(email).reservationID
    public static let issuer = "https://accounts.example.com"
    public static let subject = "248289761001"
    public static let identityId = ExternalIdentity.id(issuer: issuer, subject: subject)
    public static let sessionId = "01930000-0000-7000-8000-000000000011"
    public static let otherSessionId = "01930000-0000-7000-8000-000000000012"
    public static let resetId = "01930000-0000-7000-8000-000000000021"
    /// The SHA-256 of a secret.
    public static let loginRequest = String(repeating: "0123456789abcdef", count: 4)
    public static let proof = String(repeating: "fedcba9876543210", count: 4)
    public static let newPasswordHash = "$scrypt$ln=7,r=8,p=1$cGVwcGVycGVwcGVycGVwcA$bmV3bmV3bmV3bmV3bmV3bmV3bmV3bmV3bmV3bmV3bmU"
    /// 2026-11-21T09:30:00Z.
    public static let moment = Timestamp(microseconds: 1_795_253_400_000_000)

    // Commands, as they arrive.
    public static let authenticateUser = AuthenticateUser(
        emailId: emailId, sealedPassword: "c2VhbGVk", sessionId: sessionId, loginRequest: loginRequest)
    public static let authenticateExternal = AuthenticateExternal(
        identityId: identityId, issuer: issuer, subject: subject, email: email, emailVerified: true, firstName: "Ada", lastName: "Lovelace",
        userId: userId, sessionId: sessionId, loginRequest: loginRequest)
    public static let linkExternalIdentity = LinkExternalIdentity(
        userId: userId, identityId: identityId, issuer: issuer, subject: subject)
    public static let verifyEmail = VerifyEmail(userId: userId, proof: proof)
    public static let requestEmailVerification = RequestEmailVerification(userId: userId)
    public static let changePassword = ChangePassword(
        userId: userId, sealedPassword: "c2VhbGVk", sealedNewPassword: "bmV3", sessionId: sessionId)
    public static let requestPasswordReset = RequestPasswordReset(emailId: emailId, resetId: resetId)
    public static let resetPassword = ResetPassword(
        userId: userId, expiresAt: moment.advanced(bySeconds: 1_800), proof: proof, sealedPassword: "bmV3")
    public static let refreshSession = RefreshSession(sessionId: sessionId, userId: userId, generation: 1)
    public static let revokeSession = RevokeSession(sessionId: sessionId, userId: userId, reason: .signedOut)
    public static let revokeAllSessions = RevokeAllSessions(userId: userId, exceptSessionId: sessionId)

    // Events, as they were stored.
    public static let authenticationSucceeded = AuthenticationSucceeded(
        emailId: emailId, userId: userId, sessionId: sessionId, method: .password)
    public static let authenticationFailed = AuthenticationFailed(emailId: emailId, userId: userId, reason: .wrongPassword)
    public static let sessionStarted = SessionStarted(
        sessionId: sessionId, userId: userId, method: .password, startedAt: moment, expiresAt: moment.advanced(bySeconds: 30 * 24 * 3_600))
    public static let sessionRefreshed = SessionRefreshed(sessionId: sessionId, userId: userId, generation: 1)
    public static let sessionReuseDetected = SessionReuseDetected(sessionId: sessionId, userId: userId)
    public static let sessionRevoked = SessionRevoked(sessionId: sessionId, userId: userId, reason: .signedOut)
    public static let allSessionsRevoked = AllSessionsRevoked(
        userId: userId, sessionsEndedBefore: moment, exceptSessionId: sessionId)
    public static let emailVerified = EmailVerified(userId: userId, email: email)
    public static let emailVerificationRequested = EmailVerificationRequested(
        userId: userId, email: email, nextAt: moment.advanced(bySeconds: 60))
    public static let passwordChanged = PasswordChanged(
        userId: userId, passwordHash: newPasswordHash, method: .change, sessionsEndedBefore: moment, sessionId: sessionId)
    public static let passwordResetRequested = PasswordResetRequested(
        emailId: emailId, userId: userId, resetId: resetId, expiresAt: moment.advanced(bySeconds: 1_800))
    public static let externalIdentityLinked = ExternalIdentityLinked(identityId: identityId, issuer: issuer, userId: userId)
}
