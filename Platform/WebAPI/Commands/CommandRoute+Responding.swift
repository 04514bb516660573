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
        let id = headers.requestID ?? UniqueID.make(at: resources.now())
        let owner = context.caller.owner
        let command = try issue(body)
        let accepted = CommandRequest(
            id: id, isIDFromClient: headers.requestID != nil,
            fingerprint: resources.fingerprint.make(owner: owner, operation: name, body: body),
            owner: owner, inbox: headers.inbox, traceParent: headers.traceParent)
        do throws(RequestLogError) {
            let acceptance = try await resources.requests.accept(command, request: accepted)
            context.logger.debug(
                "Accepted command",
                metadata: [LogKey.command: "\(name)", LogKey.requestID: "\(id)", "is_repeat": "\(acceptance.isRepeat)"])
            guard let wait = headers.wait else { return CommandAnswer(requestID: id).accepted }
            let status = try await resources.requests.outcome(of: id, within: wait)
            return answer(status, to: command, CommandAnswer(requestID: id, waited: wait))
        } catch {
            throw Problem(error).of(request: id)
        }
    }

    private func read(_ request: Request, in context: APIContext, with resources: APIResources) async throws -> Body {
        let reader = BodyReader(limit: resources.limits.bodyBytes, patience: resources.limits.bodyPatience)
        let bytes = try await reader.json(of: request, in: context)
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
