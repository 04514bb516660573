internal import EventLog
internal import EventSourcing
public import HTTPTypes
public import Hummingbird
internal import JSON

/// Tells how a request ended: `GET /requests/{requestId}`, the `Location` of every accepted command.
///
/// Only the caller who made the request is told; to others it does not exist.
public struct RequestStatusRoute: Endpoint {
    /// The name of the answer's schema.
    public let name = "RequestStatus"
    public let method = HTTPRequest.Method.get
    public let path: PathTemplate = "/requests/{requestId}"
    public let access = Access.anyone

    static func path(of requestID: String) -> String { "/requests/\(PercentEncoding.encoded(requestID))" }

    /// The route is the same for every application, so it stands below none.
    public func below(_ prefix: PathTemplate) -> RequestStatusRoute { self }

    public func respond(to request: Request, in context: APIContext, with resources: APIResources) async throws -> Response {
        let id = try path.values(in: context)[0].value
        _ = try Query(request.uri.query, known: [])
        let owner = context.caller.owner
        let ticket = RequestTicket(id, owner: owner, at: resources.now(), key: resources.fingerprint.key)
        guard
            EntityAddress.isToken(id), let status = try await resources.requests.status(of: id, ticketOf: ticket.map { _ in owner }),
            status.owner == owner
        else { throw Problem.unknownRequest.of(request: id) }
        var headers = HTTPFields()
        var writer = JSONWriter(reservingCapacity: 256)
        writer.beginObject()
        writer.member("requestId", id)
        switch status.state {
        case .pending:
            writer.member("status", "pending")
            headers.append(HTTPField(name: .retryAfter, value: "1"))
        case .ended(let outcome):
            write(outcome, of: id, to: &writer, &headers)
        }
        writer.endObject()
        return .json(writer.bytes, headers: headers)
    }

    private func write(_ outcome: Outcome, of id: String, to writer: inout JSONWriter, _ headers: inout HTTPFields) {
        switch outcome.status {
        case .completed(let position):
            let position = PositionToken(context: outcome.address.context, sequence: position)
            writer.member("status", "completed")
            writer.member("position", position.description)
            headers.append(HTTPField(name: .tributaryPosition, value: position.description))
        case .rejected(let rejection):
            writer.member("status", "rejected")
            writer.name("problem")
            Problem(rejection).of(request: id).write(to: &writer)
        }
    }
}
