import EventSourcing
import IdentityEvents

/// An entity for these tests: the reasons for which somebody was locked out, in order.
struct Person: Entity, Equatable {
    static let name = "user"
    var reasons: [String] = []

    mutating func apply(_ event: IdentityEvent) {
        if case .accountLocked(let locked) = event { reasons.append(locked.reason) }
    }
}

/// The same entity after its code was changed.
struct ChangedPerson: Entity, Equatable {
    static let name = "user"
    static let version = 2
    var reasons: [String] = []

    mutating func apply(_ event: IdentityEvent) {
        if case .accountLocked(let locked) = event { reasons.append("changed " + locked.reason) }
    }
}

/// The same entity with other properties, by somebody who forgot to raise the version.
struct CarelessPerson: Entity, Equatable {
    static let name = "user"
    var count = 0

    mutating func apply(_ event: IdentityEvent) {
        if case .accountLocked = event { count += 1 }
    }
}
