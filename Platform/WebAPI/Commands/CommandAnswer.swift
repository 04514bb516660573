internal import EventSourcing
internal import HTTPTypes
internal import Hummingbird
internal import JSON

/// The answers to one command.
struct CommandAnswer {
    let requestID: String
    /// What the body says besides.
    var members: [(name: StaticString, value: String)] = []
    /// How long the client was willing to wait, where it was.
    var waited: Duration?

    /// The command is in the log; how it ends can be asked at `Location`.
    var accepted: Response {
        var writer = JSONWriter(reservingCapacity: 96)
        writer.beginObject()
        writer.member("requestId", requestID)
        writer.member("status", "accepted")
        for member in members { writer.member(member.name, member.value) }
        writer.endObject()
        return .json(writer.bytes, status: .accepted, headers: headers(location: RequestStatusRoute.path(of: requestID)))
    }

    /// The command took effect; 201 where it made something.
    func completed(at position: PositionToken, resource: String?) -> Response {
        var writer = JSONWriter(reservingCapacity: 128)
        writer.beginObject()
        writer.member("requestId", requestID)
        writer.member("status", "completed")
        writer.member("position", position.description)
        for member in members { writer.member(member.name, member.value) }
        writer.endObject()
        var headers = headers(location: resource)
        headers.append(HTTPField(name: .tributaryPosition, value: position.description))
        return .json(writer.bytes, status: resource == nil ? .ok : .created, headers: headers)
    }

    func rejected(_ rejection: Rejection) -> Response {
        var response = Problem(rejection).of(request: requestID).response
        response.headers.append(contentsOf: headers(location: nil))
        return response
    }

    private func headers(location: String?) -> HTTPFields {
        var headers = HTTPFields()
        if let location { headers.append(HTTPField(name: .location, value: location)) }
        if let waited { headers.append(HTTPField(name: .preferenceApplied, value: "wait=\(waited.components.seconds)")) }
        return headers
    }
}
