// Generated from Examples/Greetings/schema/greetings.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// Every event of the context greetings.
public indirect enum GreetingsEvent: EventUnion {
    /// A person was greeted.
    case personGreeted(PersonGreeted)

    public static let context = "greetings"

    public static let readableTypes: Set<String> = ["tributary.greetings.PersonGreeted.v1"]

    public static let personalMembers: [String: Set<String>] = [
        "tributary.greetings.PersonGreeted.v1": ["/words"],
    ]

    public var messageType: MessageType {
        switch self {
        case .personGreeted: PersonGreeted.messageType
        }
    }
}

extension GreetingsEvent: JSONMessageUnion {
    public static func decode(type: String, json: borrowing JSONValue) throws(JSONError) -> GreetingsEvent? {
        switch type {
        case "tributary.greetings.PersonGreeted.v1": .personGreeted(try PersonGreeted(json: json))
        default: nil
        }
    }

    public func write(to writer: inout JSONWriter) {
        switch self {
        case .personGreeted(let event): event.write(to: &writer)
        }
    }
}
