internal import IdentityEvents
internal import JSON
internal import OpenIDConnect

extension AuthenticateExternal {
    /// The command of somebody whom an issuer has vouched for. What the issuer tells beside who it is, and is not of our kind, is left out.
    init(_ identity: ExternalIdentity, userID: String, sessionID: String, loginRequest: String) {
        let profile = identity.profile
        self.init(
            identityId: identity.id, issuer: identity.issuer, subject: identity.subject, emailVerified: false, userId: userID,
            sessionId: sessionID,
            loginRequest: loginRequest)
        if take(\.email, profile.email) { emailVerified = profile.isEmailVerified }
        if !take(\.firstName, profile.givenName) { take(\.firstName, profile.name) }
        take(\.lastName, profile.familyName)
        take(\.picture, profile.picture)
    }

    /// Sets a member if the command keeps its rules with it.
    @discardableResult
    private mutating func take(_ member: WritableKeyPath<AuthenticateExternal, String?>, _ value: String?) -> Bool {
        guard let value else { return false }
        var command = self
        command[keyPath: member] = value
        guard (try? command.checkedJSONBytes()) != nil else { return false }
        self = command
        return true
    }
}
