import EventSourcing
import IdentityEvents

struct VerifyEmailHandler: CommandHandler {
    let proofs: MailProofs

    func decide(_ command: VerifyEmail, _ user: User, _ facts: Void) -> Decision<IdentityEvent> {
        guard
            user.refusal == nil, let email = user.email,
            proofs.isProof(command.proof, for: .verification(userID: command.userId, email: email))
        else { return .rejected(.verificationInvalid) }
        if user.emailVerified { return .accepted([]) }
        return .accepted(.emailVerified(EmailVerified(userId: command.userId, email: email.text)))
    }
}
