import EventSourcing
import IdentityEvents

struct LinkExternalIdentityHandler: CommandHandler {
    struct Facts: Sendable {
        let issued: IssuedCommand
        /// The person who asks.
        let user: User
        /// Whether whom the identity lets in has closed the account.
        let ownerIsGone: Bool
    }

    func gather(
        for command: LinkExternalIdentity, _ identity: ExternalIdentity, _ entities: any EntityAccess<IdentityEvent>
    ) async throws -> Facts {
        let user = try await entities.fetch(User.self, id: command.userId)
        var ownerIsGone = false
        if let owner = identity.owner { ownerIsGone = try await entities.fetch(User.self, id: owner).status == .closed }
        return Facts(issued: entities.issued, user: user, ownerIsGone: ownerIsGone)
    }

    func decide(_ command: LinkExternalIdentity, _ identity: ExternalIdentity, _ facts: Facts) -> Decision<IdentityEvent> {
        guard command.identityId == ExternalIdentity.id(issuer: command.issuer, subject: command.subject) else {
            return .rejected(.identityMismatch)
        }
        if let refusal = facts.user.refusal { return .rejected(refusal) }
        guard facts.issued.isFrom(command.userId) else { return .rejected(.notYours) }
        if identity.owner == command.userId { return .accepted([]) }
        guard identity.owner == nil || facts.ownerIsGone else { return .rejected(.identityLinkedElsewhere) }
        return .accepted(
            .externalIdentityLinked(
                ExternalIdentityLinked(identityId: command.identityId, issuer: command.issuer, userId: command.userId)))
    }
}
