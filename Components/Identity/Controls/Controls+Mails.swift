public import IdentityEvents

/// Mails.
extension Controls {
    public static let mailId = String(repeating: "00112233445566778899aabbccddeeff", count: 2)

    public static let noteMail = NoteMail(mailId: mailId, attempt: 1, result: .delayed, reason: "451 4.3.0")
    public static let retryMail = RetryMail(mailId: mailId, attempt: 2)

    public static let mailStarted = MailStarted(
        mailId: mailId, kind: .emailVerification, attempt: 1, sender: "0123456789abcdef", userId: userId, email: email,
        giveUpAt: moment.advanced(bySeconds: 24 * 3_600))
    public static let mailSent = MailSent(mailId: mailId, kind: .emailVerification, attempt: 2)
    public static let mailDelayed = MailDelayed(
        mailId: mailId, kind: .emailVerification, attempt: 1, nextTryAt: moment.advanced(bySeconds: 30), reason: "451 4.3.0")
    public static let mailDue = MailDue(mailId: mailId, attempt: 2)
    public static let mailFailed = MailFailed(
        mailId: mailId, kind: .emailVerification, attempt: 1, cause: .refused, reason: "550 5.1.1")
}
