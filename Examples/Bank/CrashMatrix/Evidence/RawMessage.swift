/// A message as JetStream has it.
struct RawMessage: Hashable, Sendable {
    let sequence: UInt64
    let subject: String
    /// By name, in lower case.
    let headers: [String: String]
    let body: JSONTree

    var id: String { headers["ce-id"] ?? "" }
    /// `RegisterUser` of `tributary.identity.RegisterUser.v1`.
    var type: String { Self.name(of: headers["ce-type"] ?? "") }
    var causationID: String { headers["ce-causationid"] ?? "" }
    var causationPosition: UInt64? { headers["ce-causationposition"].flatMap { UInt64($0) } }
    /// The entity's id: the last part of the subject.
    var entityID: String { subject.split(separator: ".").last.map(String.init) ?? "" }

    /// The events in it, each with its type, its payload and the decision's time.
    var events: [RawEvent] {
        guard headers["ce-datacontenttype"]?.hasPrefix("application/cloudevents-batch") == true else {
            return [RawEvent(type: type, data: body, time: headers["ce-time"] ?? "")]
        }
        return (body.list ?? []).map {
            RawEvent(type: Self.name(of: $0["type"]?.text ?? ""), data: $0["data"] ?? .null, time: $0["time"]?.text ?? "")
        }
    }

    private static func name(of type: String) -> String { type.split(separator: ".").dropFirst(2).first.map(String.init) ?? type }
}

/// One event of a decision.
struct RawEvent: Hashable, Sendable {
    let type: String
    let data: JSONTree
    let time: String
}
