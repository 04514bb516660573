package import EventLog
package import EventSourcing
internal import HTTPTypes
package import Hummingbird
package import JSON
internal import Logging

/// Takes one command off a request: what the request is called, whose it is, and how it is answered.
package struct CommandIntake: Sendable {
    private let headers: CommandHeaders
    private let owner: String
    private let operation: String
    private let resources: APIResources
    private let logger: Logger

    /// `operation` tells the requests of one route from those of another with the same id and body.
    package init(_ request: Request, in context: APIContext, _ operation: String, with resources: APIResources) throws(Problem) {
        headers = try CommandHeaders(request.headers)
        owner = context.caller.owner
        self.operation = operation
        self.resources = resources
        logger = context.logger
    }

    /// What the request is called, by the client or by us. A request that nobody waits for gets a ticket.
    package func identify(_ body: some JSONRepresentable) throws(Problem) -> CommandRequest {
        let now = resources.now()
        let key = resources.fingerprint.key
        let fingerprint = resources.fingerprint.make(owner: owner, operation: operation, body: body)
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

    /// Puts the command into the log and answers: 202, or the outcome where the client waits for it and it comes in time.
    ///
    /// - Parameters:
    ///   - isBody: the command is the body as it was read, and needs not be held to its schema again
    ///   - resource: the path of what the command makes; its parameters are members of the command
    ///   - members: what the answer's body says besides
    package func respond(
        to command: some Command & JSONRepresentable, as request: CommandRequest, isBody: Bool = false,
        making resource: PathTemplate? = nil,
        adding members: [(name: StaticString, value: String)] = []
    ) async throws(Problem) -> Response {
        let id = request.id
        do throws(RequestLogError) {
            let acceptance = try await resources.requests.accept(command, request: request, isAsRead: isBody)
            logger.debug(
                "Accepted command",
                metadata: [LogKey.command: "\(operation)", LogKey.requestID: "\(id)", "is_repeat": "\(acceptance.isRepeat)"])
            guard let wait = headers.wait else { return CommandAnswer(requestID: id, members: members).accepted }
            let status = try await resources.requests.outcome(of: id, within: wait, ticketOf: request.isTicket ? owner : nil)
            return answer(status, CommandAnswer(requestID: id, members: members, waited: wait), resource.map { Self.path($0, of: command) })
        } catch {
            if error.code == .invalid {
                logger.error(
                    "A command was made wrongly",
                    metadata: [LogKey.command: "\(operation)", LogKey.requestID: "\(id)", LogKey.error: "\(error)"])
            }
            throw Problem(error).of(request: id)
        }
    }

    /// The path of what a command makes: each parameter is the command's member of that name, or else the id of its entity.
    private static func path(_ resource: PathTemplate, of command: some Command & JSONRepresentable) -> String {
        let members = try? JSONDocument.withValue(parsing: command.jsonBytes) { root in
            resource.parameters.map { root.member($0)?.string }
        }
        let values = Dictionary(uniqueKeysWithValues: zip(resource.parameters, members ?? []))
        return resource.path { (values[$0] ?? nil) ?? command.address.id }
    }

    private func answer(_ status: RequestStatus?, _ answer: CommandAnswer, _ resource: String?) -> Response {
        guard case .ended(let outcome) = status?.state else { return answer.accepted }
        switch outcome.status {
        case .completed(let position):
            let position = PositionToken(context: outcome.address.context, sequence: position)
            return answer.completed(at: position, resource: resource)
        case .rejected(let rejection):
            return answer.rejected(rejection)
        }
    }
}
