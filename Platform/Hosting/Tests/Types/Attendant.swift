import EventSourcing
import Hosting
import IdentityEvents
import JSON

/// A reaction of another context than the one it listens to.
struct Attendant: Reaction {
    func react(to cause: Recorded<IdentityEvent>, _ entities: any EntityAccess<HallEvent>) async throws -> [ReactionStep] { [] }
}

/// The events of that context.
enum HallEvent: EventUnion, JSONMessageUnion {
    case lampLit

    static let context = "hall"
    static let readableTypes: Set = ["tributary.hall.LampLit.v1"]

    var messageType: MessageType { MessageType(context: Self.context, name: "LampLit", version: 1) }

    static func decode(type: String, json: borrowing JSONValue) throws(JSONError) -> HallEvent? {
        readableTypes.contains(type) ? .lampLit : nil
    }

    func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.endObject()
    }
}
