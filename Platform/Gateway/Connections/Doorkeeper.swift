internal import EventLog
internal import EventSourcing
internal import HTTPTypes
internal import NIOCore
internal import WebAPI

/// Decides who gets a connection: the same for sockets and event streams.
struct Doorkeeper: Sendable {
    let hub: Hub
    let key: GatewayKey
    let authenticator: Authenticator
    let now: @Sendable () -> Timestamp

    /// What is younger has not expired in OUTCOMES, with an hour to spare for clocks.
    private static let surelyKept: Int64 = 23 * 3_600

    /// What the client shows of an earlier connection.
    struct Return: Sendable {
        let connectionID: String
        let token: String
        let sequence: UInt64
    }

    /// Whose request it is. Throws where the page may not ask, or the credentials are not valid.
    func owner(of request: SocketRequest) async throws(Problem) -> ConnectionOwner {
        try authenticator.guardUpgradeAgainstForgery(request.headers, authority: request.host)
        let caller = try await authenticator.caller(of: request.headers)
        return ConnectionOwner(name: caller.owner, sessionID: caller.person?.sessionID)
    }

    /// Where in its inbox the client begins. What it shows of an earlier connection, and proves nothing, is passed over: it gets a new one.
    func admit(_ owner: ConnectionOwner, returning: Return?, on eventLoop: any EventLoop) async throws(Problem) -> Admission {
        let here: (standing: Roster.Standing, isFull: Bool)
        do {
            guard let roster = hub.roster(on: eventLoop) else { throw Problem.gatewayUnavailable }
            let most = hub.limits.connections / hub.all.count
            let found = try await roster.run { roster in
                roster.isDraining ? nil : roster.standing.map { (standing: $0, isFull: roster.count >= most) }
            }
            guard let found else { throw Problem.gatewayUnavailable }
            here = found
        } catch { throw .gatewayUnavailable }
        guard !here.isFull else { throw .tooManyConnections }
        let moment = now().microseconds / 1_000_000
        if let returning, let admission = try await admit(owner, returning, here.standing, at: moment) { return admission }
        return Admission(
            connectionID: ConnectionID.make(), owner: owner,
            token: ResumeToken(epoch: here.standing.epoch, boundAt: here.standing.position, since: moment), start: .fresh)
    }

    private func admit(
        _ owner: ConnectionOwner, _ returning: Return, _ standing: Roster.Standing, at moment: Int64
    ) async throws(Problem) -> Admission? {
        guard ConnectionID.isValid(returning.connectionID) else { return nil }
        guard let (token, isBoundNow) = proof(of: owner, returning) else { return nil }
        do throws(MessageStoreError) {
            guard token.epoch == standing.epoch else {
                let anew = ResumeToken(epoch: standing.epoch, boundAt: standing.position, since: moment)
                return Admission(
                    connectionID: returning.connectionID, owner: owner, token: anew, start: .missed(reason: "the outcomes were begun anew"))
            }
            var bound = token
            if isBoundNow {
                // What was told to nobody in particular until now is theirs, also what has not been handed out here yet.
                let end = try await hub.store.state(of: StreamName.outcomes).lastSequence
                bound = ResumeToken(epoch: token.epoch, boundAt: end, since: token.since)
            }
            if moment - token.since > Self.surelyKept {
                let first = try await hub.store.state(of: StreamName.outcomes).firstSequence
                if returning.sequence + 1 < first {
                    let anew = ResumeToken(epoch: token.epoch, boundAt: bound.boundAt, since: moment)
                    return Admission(
                        connectionID: returning.connectionID, owner: owner, token: anew,
                        start: .missed(reason: "outcomes are kept for a day"))
                }
            }
            return Admission(
                connectionID: returning.connectionID, owner: owner, token: bound, start: .resumed(after: returning.sequence))
        } catch { throw .gatewayUnavailable }
    }

    /// What the token proves; a connection that was nobody's in particular becomes its owner's now.
    private func proof(of owner: ConnectionOwner, _ returning: Return) -> (ResumeToken, isBoundNow: Bool)? {
        if let token = ResumeToken(returning.token, of: returning.connectionID, owner, key: key) { return (token, false) }
        guard owner.isAuthenticated else { return nil }
        return ResumeToken(returning.token, of: returning.connectionID, .anonymous, key: key).map { ($0, true) }
    }
}
