import EventSourcing
import JSON

/// A second command, so that a path can carry the id.
struct GreetAgain: Command, JSONRepresentable {
    static let messageType = MessageType(context: "greetings", name: "GreetAgain", version: 1)

    var greeting: Greet
    var address: EntityAddress { greeting.address }

    init(json: borrowing JSONValue) throws(JSONError) { greeting = try Greet(json: json) }

    func write(to writer: inout JSONWriter) { greeting.write(to: &writer) }
}
