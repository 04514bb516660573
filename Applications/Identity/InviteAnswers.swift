internal import IdentityEvents

/// What a person says to an invite: of the token in their mail only a hash is written.
extension AcceptInvite {
    init(_ request: AcceptInviteRequest) {
        self.init(
            teamId: request.teamId, inviteId: request.inviteId, membershipId: request.membershipId,
            proof: request.token.map { Digest.text(of: $0) }, userId: request.userId)
    }
}

extension DeclineInvite {
    init(_ request: DeclineInviteRequest) {
        self.init(teamId: request.teamId, inviteId: request.inviteId, proof: request.token.map { Digest.text(of: $0) })
    }
}
