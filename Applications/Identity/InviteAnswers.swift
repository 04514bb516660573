internal import Crypto
internal import IdentityEvents

/// What a person says to an invite: of the token in their mail only a hash is written.
extension AcceptInvite {
    init(_ request: AcceptInviteRequest) {
        self.init(
            teamId: request.teamId, inviteId: request.inviteId, membershipId: request.membershipId,
            proof: request.token.map(MailToken.proof), userId: request.userId)
    }
}

extension DeclineInvite {
    init(_ request: DeclineInviteRequest) {
        self.init(teamId: request.teamId, inviteId: request.inviteId, proof: request.token.map(MailToken.proof))
    }
}

/// The token of a mail's link.
enum MailToken {
    /// The SHA-256 of a token, in hexadecimal: what a command carries for it.
    static func proof(of token: String) -> String {
        SHA256.hash(data: Array(token.utf8)).map { byte in
            let digits = String(byte, radix: 16)
            return digits.count == 1 ? "0" + digits : digits
        }.joined()
    }
}
