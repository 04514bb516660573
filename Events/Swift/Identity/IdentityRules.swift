// Generated from schema/identity.yaml by 'make generate'. Do not edit.

internal import JSON

/// What the definitions of the context identity say about strings.
enum IdentityRules {
    /// An e-mail address. Two addresses that differ only in case are one and the same.
    static let email = JSONStringRules(maxLength: 254, format: .email)
    /// How the person wants to be called, on a single line.
    static let firstName = JSONStringRules(minLength: 1, maxLength: 100, pattern: #"^[^\x00-\x1F\x7F-\x9F\u2028\u2029]*$"#)
    /// The person's family name, on a single line.
    static let lastName = JSONStringRules(minLength: 1, maxLength: 100, pattern: #"^[^\x00-\x1F\x7F-\x9F\u2028\u2029]*$"#)
    /// Where the person's picture is, an http or https address.
    static let picture = JSONStringRules(maxLength: 2048, format: .uri)
    /// The language the person wants to be spoken to in, a BCP 47 tag such as en, de-AT or zh-Hant-TW.
    static let locale = JSONStringRules(maxLength: 35, pattern: #"^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$"#)
    /// The person's new family name, on a single line. Empty means that there is none any more.
    static let changedLastName = JSONStringRules(maxLength: 100, pattern: #"^[^\x00-\x1F\x7F-\x9F\u2028\u2029]*$"#)
    /// Where the person's new picture is. Empty means that there is none any more.
    static let changedPicture = JSONStringRules(
        maxLength: 2048,
        pattern: #"^([Hh][Tt][Tt][Pp][Ss]?://[A-Za-z0-9][A-Za-z0-9._~-]*(:[0-9]*)?([/?]([A-Za-z0-9._~:/?@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*)?(#([A-Za-z0-9._~:/?@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*)?)?$"#
    )
    /// The new language, a BCP 47 tag. Empty means that the person no longer asks for one.
    static let changedLocale = JSONStringRules(maxLength: 35, pattern: #"^([A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*)?$"#)
    /// Why, in a few words for the people who look after accounts.
    static let reason = JSONStringRules(maxLength: 500)
    /// The SHA-256 of an e-mail address in lower case, in hexadecimal. The address can be told from it only by who knows it already.
    static let emailId = JSONStringRules(pattern: #"^[0-9a-f]{64}$"#)
    /// What another service knows a person by, the SHA-256 of the issuer, a NUL and the subject, in hexadecimal.
    static let identityId = JSONStringRules(pattern: #"^[0-9a-f]{64}$"#)
    /// A password, sealed to the public key of the identity component (HPKE) and written as base64url without padding.
    static let sealedPassword = JSONStringRules(minLength: 1, maxLength: 2048, pattern: #"^[A-Za-z0-9_-]+$"#)
    /// The scrypt hash of a password as a PHC string.
    static let passwordHash = JSONStringRules(minLength: 1, maxLength: 512)
    /// The SHA-256 of the secret that the person who signs in holds, in hexadecimal. Whoever shows the secret takes the session.
    static let loginRequest = JSONStringRules(pattern: #"^[0-9a-f]{64}$"#)
    /// The SHA-256 of the token that a mail carried, in hexadecimal.
    static let proof = JSONStringRules(pattern: #"^[0-9a-f]{64}$"#)
    /// The token of the link in a mail.
    static let mailToken = JSONStringRules(minLength: 1, maxLength: 512, pattern: #"^[A-Za-z0-9_-]+$"#)
    /// The service that vouches for the person, the issuer of OpenID Connect.
    static let issuer = JSONStringRules(maxLength: 512, format: .uri)
    /// What that service calls the person.
    static let subject = JSONStringRules(minLength: 1, maxLength: 255)
    /// A password, 12 to 256 characters of any kind. It is never stored and never logged.
    static let newPassword = JSONStringRules(minLength: 12, maxLength: 256)
    /// What the team is called, on a single line.
    static let teamName = JSONStringRules(minLength: 1, maxLength: 100, pattern: #"^[^\x00-\x1F\x7F-\x9F\u2028\u2029]*$"#)
    /// What the person who invites was called then.
    static let inviterName = JSONStringRules(minLength: 1, maxLength: 201, pattern: #"^[^\x00-\x1F\x7F-\x9F\u2028\u2029]*$"#)
}
