import EventSourcing

/// The events of a lamp, the example of these tests.
enum HouseEvent: EventUnion {
    case lit
    case putOut

    static let context = "house"
    static let readableTypes: Set = ["tributary.house.LampLit.v1", "tributary.house.LampPutOut.v2"]

    var messageType: MessageType {
        switch self {
        case .lit: MessageType(context: Self.context, name: "LampLit", version: 1)
        case .putOut: MessageType(context: Self.context, name: "LampPutOut", version: 2)
        }
    }
}

/// A lamp that counts how often it was lit.
struct Lamp: Entity, Equatable {
    static let name = "lamp"

    private(set) var isLit = false
    private(set) var timesLit = 0

    mutating func apply(_ event: HouseEvent) {
        isLit = event == .lit
        if isLit { timesLit += 1 }
    }
}
