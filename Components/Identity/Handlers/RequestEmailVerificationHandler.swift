import EventSourcing
import IdentityEvents

struct RequestEmailVerificationHandler: CommandHandler {
    /// How long after one mail the next is sent at the earliest.
    static let pauseSeconds: Int64 = 60

    func decide(_ command: RequestEmailVerification, _ user: User, _ issued: IssuedCommand) -> Decision<IdentityEvent> {
        if let refusal = user.refusal { return .rejected(refusal) }
        guard let email = user.email, !user.emailVerified else { return .accepted([]) }
        if let next = user.nextVerificationAt, issued.time < next {
            return .rejected(.tooSoon(seconds: (next.microseconds - issued.time.microseconds + 999_999) / 1_000_000))
        }
        return .accepted(
            .emailVerificationRequested(
                EmailVerificationRequested(
                    userId: command.userId, email: email.text, nextAt: issued.time.advanced(bySeconds: Self.pauseSeconds))))
    }
}
