import EventLog
import EventSourcing
import IdentityEvents
import PlatformTesting

/// A team as its raw stream tells it, decision by decision.
struct TeamHistory {
    private(set) var members: [String: (role: TeamRole, membership: String)] = [:]
    private(set) var owner = ""
    /// The open invites, by address.
    private(set) var invites: [String: String] = [:]
    private(set) var decisions = 0
    /// What must never be.
    private(set) var faults: [String] = []

    init(_ installation: Installation, _ team: String) async throws {
        let codec = EventCodec<IdentityEvent>(source: "/test")
        for message in try await installation.messages(of: StreamName.events(of: "identity"))
        where message.subject.hasSuffix(".team.\(team)") {
            for event in try codec.events(in: message) { apply(event.event) }
            decisions += 1
            if !members.values.contains(where: { $0.role == .administrator }) { faults.append("\(message.sequence): nobody administers") }
            if members[owner]?.role != .administrator { faults.append("\(message.sequence): the owner is no administrator") }
        }
    }

    private mutating func apply(_ event: IdentityEvent) {
        switch event {
        case .teamCreated(let created): owner = created.ownerId
        case .teamOwnershipTransferred(let transferred): owner = transferred.toUserId
        case .membershipCreated(let created):
            if members[created.userId] != nil { faults.append("\(created.userId) is a member twice") }
            members[created.userId] = (created.role, created.membershipId)
        case .membershipUpdated(let updated): members[updated.userId]?.role = updated.role
        case .membershipDeleted(let deleted):
            if members.removeValue(forKey: deleted.userId) == nil { faults.append("\(deleted.userId) went without having been there") }
        case .inviteSent(let sent): invites[sent.emailId] = sent.inviteId
        case .inviteAccepted(let accepted):
            if invites.removeValue(forKey: accepted.emailId) != accepted.inviteId {
                faults.append("\(accepted.inviteId) was accepted and not open")
            }
        case .inviteRevoked(let revoked): invites[revoked.emailId] = nil
        case .inviteExpired(let expired): invites[expired.emailId] = nil
        default: break
        }
    }
}
