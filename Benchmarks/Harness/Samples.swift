import EventLog
import EventSourcing
import IdentityEvents

/// What is written and read in the benchmarks.
enum Samples {
    /// An event of 200 bytes.
    static func event(_ index: Int) -> IdentityEvent { .userModified(modification(index)) }

    static func modification(_ index: Int) -> UserModified {
        UserModified(
            userId: user(index), firstName: "Augusta Ada", lastName: "King, Countess of Lovelace",
            picture: "https://pictures.example.com/people/\(1_000_000 + index).jpeg", locale: "en-GB")
    }

    static func registration(_ index: Int) -> IdentityEvent {
        .userRegistered(
            UserRegistered(
                userId: user(index), email: "person-\(index)@example.com",
                passwordHash: "$scrypt$ln=17,r=8,p=1$c2FsdHNhbHRzYWx0c2FsdA$aGFzaGhhc2hoYXNoaGFzaGhhc2hoYXNoaGFzaGhhc2g", firstName: "Ada"))
    }

    static func user(_ index: Int) -> String {
        let digits = String(index, radix: 16)
        return "01930000-0000-7000-8000-" + String(repeating: "0", count: 12 - digits.count) + digits
    }

    static func address(_ index: Int, in context: String = "identity") -> EntityAddress {
        guard let address = EntityAddress(context: context, entity: "user", id: user(index)) else {
            preconditionFailure("a user's id is a token")
        }
        return address
    }

    static func cause(_ index: Int) -> Cause {
        Cause(
            id: user(index), position: UInt64(index), correlationID: user(index), userID: "operator",
            traceParent: "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01")
    }

    static let codec = EventCodec<IdentityEvent>(source: "/identity/component")
    static let time = Timestamp(microseconds: 1_767_225_600_000_000)
}
