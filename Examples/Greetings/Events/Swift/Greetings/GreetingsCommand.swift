// Generated from Examples/Greetings/schema/greetings.yaml by 'make generate'. Do not edit.

public import EventSourcing
public import JSON

/// Every command of the context greetings.
public enum GreetingsCommand: CommandUnion {
    /// Greets a person, who is greeted three times at most.
    case greetPerson(GreetPerson)

    public static let context = "greetings"

    public static let readableTypes: Set<String> = ["tributary.greetings.GreetPerson.v1"]

    public static let personalMembers: [String: Set<String>] = [
        "tributary.greetings.GreetPerson.v1": ["/name"],
    ]

    public var messageType: MessageType {
        switch self {
        case .greetPerson: GreetPerson.messageType
        }
    }

    public var address: EntityAddress {
        switch self {
        case .greetPerson(let command): command.address
        }
    }
}

extension GreetingsCommand: JSONMessageUnion {
    public static func decode(type: String, json: borrowing JSONValue) throws(JSONError) -> GreetingsCommand? {
        switch type {
        case "tributary.greetings.GreetPerson.v1": .greetPerson(try GreetPerson(json: json))
        default: nil
        }
    }

    public func write(to writer: inout JSONWriter) {
        switch self {
        case .greetPerson(let command): command.write(to: &writer)
        }
    }
}
