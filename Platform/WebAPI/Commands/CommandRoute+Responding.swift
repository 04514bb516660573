internal import EventLog
internal import EventSourcing
internal import HTTPTypes
public import Hummingbird
internal import JSON
internal import Logging

extension CommandRoute {
    public func respond(to request: Request, in context: APIContext, with resources: APIResources) async throws -> Response {
        let headers = try CommandHeaders(request.headers)
        let body = try await read(request, in: context, with: resources)
        let owner = context.caller.owner
        let command = try issue(body)
        let accepted = try identify(headers, owner, resources.fingerprint.make(owner: owner, operation: name, body: body), resources)
        let id = accepted.id
        do throws(RequestLogError) {
            let acceptance = try await resources.requests.accept(command, request: accepted)
            context.logger.debug(
                "Accepted command",
                metadata: [LogKey.command: "\(name)", LogKey.requestID: "\(id)", "is_repeat": "\(acceptance.isRepeat)"])
            guard let wait = headers.wait else { return CommandAnswer(requestID: id).accepted }
            let status = try await resources.requests.outcome(of: id, within: wait, ticketOf: accepted.isTicket ? owner : nil)
            return answer(status, to: command, CommandAnswer(requestID: id, waited: wait))
        } catch {
            throw Problem(error).of(request: id)
        }
    }

    /// What the request is called, by the client or by us. A request that nobody waits for gets a ticket.
    private func identify(
        _ headers: CommandHeaders, _ owner: String, _ fingerprint: String, _ resources: APIResources
    ) throws(Problem) -> CommandRequest {
        let now = resources.now()
        let key = resources.fingerprint.key
        let id: String
        let origin: CommandRequest.Origin
        if let chosen = headers.requestID {
            id = chosen
            if let ticket = RequestTicket(chosen, owner: owner, at: now, key: key) {
                guard ticket.isFor(fingerprint) else {
                    throw Problem(RequestLogError(.otherBody, "the id was given to another request")).of(request: id)
                }
                origin = .ticket(isRepeat: true)
            } else {
                origin = .client
            }
        } else if headers.wait == nil, headers.inbox == nil {
            id = RequestTicket(owner: owner, fingerprint: fingerprint, at: now, key: key).id
            origin = .ticket(isRepeat: false)
        } else {
            id = UniqueID.make(at: now)
            origin = .server
        }
        return CommandRequest(
            id: id, origin: origin, fingerprint: fingerprint, owner: owner, inbox: headers.inbox, traceParent: headers.traceParent)
    }

    private func read(_ request: Request, in context: APIContext, with resources: APIResources) async throws -> Body {
        let reader = BodyReader(limit: resources.limits.bodyBytes, patience: resources.limits.bodyPatience)
        let bytes = try await reader.json(of: request, in: context, orNone: method == .delete)
        return try Body(
            jsonBytes: bytes, limits: JSONLimits(depth: resources.limits.bodyDepth, bytes: resources.limits.bodyBytes),
            adding: try path.values(in: context))
    }

    private func answer(_ status: RequestStatus?, to command: Issued, _ answer: CommandAnswer) -> Response {
        guard case .ended(let outcome) = status?.state else { return answer.accepted }
        switch outcome.status {
        case .completed(let position):
            let position = PositionToken(context: outcome.address.context, sequence: position)
            return answer.completed(at: position, resource: resource?.path(with: command.address.id))
        case .rejected(let rejection):
            return answer.rejected(rejection)
        }
    }
}
