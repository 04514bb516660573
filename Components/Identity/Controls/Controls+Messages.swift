public import IdentityEvents

/// One of each message, for documents.
extension Controls {
    public static let commands: [IdentityCommand] = accountCommands + teamCommands

    public static let events: [IdentityEvent] = accountEvents + teamEvents

    private static let accountCommands: [IdentityCommand] = [
        .registerUser(registerUser), .modifyUser(modifyUser), .changeEmail(changeEmail), .lockAccount(lockAccount),
        .unlockAccount(unlockAccount), .closeAccount(closeAccount), .authenticateUser(authenticateUser),
        .authenticateExternal(authenticateExternal), .linkExternalIdentity(linkExternalIdentity), .verifyEmail(verifyEmail),
        .requestEmailVerification(requestEmailVerification), .changePassword(changePassword), .requestPasswordReset(requestPasswordReset),
        .resetPassword(resetPassword), .refreshSession(refreshSession), .revokeSession(revokeSession),
        .revokeAllSessions(revokeAllSessions),
    ]

    private static let accountEvents: [IdentityEvent] = [
        .userRegistered(userRegistered), .registrationRejected(registrationRejected), .userModified(userModified),
        .emailChanged(emailChanged), .accountLocked(accountLocked), .accountUnlocked(accountUnlocked), .accountClosed(accountClosed),
        .emailReserved(emailReserved), .emailReleased(emailReleased), .authenticationSucceeded(authenticationSucceeded),
        .authenticationFailed(authenticationFailed), .sessionStarted(sessionStarted), .sessionRefreshed(sessionRefreshed),
        .sessionReuseDetected(sessionReuseDetected), .sessionRevoked(sessionRevoked), .allSessionsRevoked(allSessionsRevoked),
        .emailVerified(emailVerified), .emailVerificationRequested(emailVerificationRequested), .passwordChanged(passwordChanged),
        .passwordResetRequested(passwordResetRequested), .externalIdentityLinked(externalIdentityLinked),
    ]

    private static let teamCommands: [IdentityCommand] = [
        .createTeam(createTeam), .renameTeam(renameTeam), .deleteTeam(deleteTeam), .inviteMember(inviteMember), .resendInvite(resendInvite),
        .revokeInvite(revokeInvite), .acceptInvite(acceptInvite), .declineInvite(declineInvite), .expireInvite(expireInvite),
        .changeMemberRole(changeMemberRole), .removeMember(removeMember), .leaveTeam(leaveTeam),
        .transferTeamOwnership(transferTeamOwnership), .removeClosedAccount(removeClosedAccount), .noteMemberProfile(noteMemberProfile),
    ]

    private static let teamEvents: [IdentityEvent] = [
        .teamCreated(teamCreated), .teamRenamed(teamRenamed), .teamDeleted(teamDeleted), .inviteSent(inviteSent),
        .inviteResent(inviteResent), .inviteRevoked(inviteRevoked), .inviteAccepted(inviteAccepted), .inviteDeclined(inviteDeclined),
        .inviteExpired(inviteExpired), .membershipCreated(membershipCreated), .membershipUpdated(membershipUpdated),
        .membershipDeleted(membershipDeleted), .memberProfileChanged(memberProfileChanged),
        .teamOwnershipTransferred(teamOwnershipTransferred), .membershipReserved(membershipReserved),
        .membershipReleased(membershipReleased), .membershipOutdated(membershipOutdated),
    ]
}
