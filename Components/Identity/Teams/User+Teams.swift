extension User {
    /// The address that the person has shown to be theirs, while they have it and the account.
    var verifiedEmail: EmailAddress? { emailVerified && status != .closed ? email : nil }
}
