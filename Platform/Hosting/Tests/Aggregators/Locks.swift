import EventSourcing
import IdentityEvents
import JSON

/// A row that depends on the order and the number of its events: how often an account was locked, and why at last.
struct LockCount: Hashable, Sendable, JSONRepresentable {
    var count: Int64 = 0
    var reason = ""

    init() {}

    init(json: borrowing JSONValue) throws(JSONError) {
        var members = try JSONObjectReader(json)
        count = try members.integer("count")
        reason = try members.string("reason")
    }

    func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("count", count)
        writer.member("reason", reason)
        writer.endObject()
    }
}

/// The view `locks`.
enum Locks: Projection {
    static let view = ViewDefinition("locks", version: 1)

    static func rows(touchedBy event: Recorded<IdentityEvent>) -> [String] {
        if case .accountLocked(let locked) = event.event { [locked.userId] } else { [] }
    }

    static func apply(_ event: Recorded<IdentityEvent>, to row: inout LockCount?, id: String) {
        guard case .accountLocked(let locked) = event.event else { return }
        row = row ?? LockCount()
        row?.count += 1
        row?.reason = locked.reason
    }
}

/// The same view by code that refuses some events.
enum FragileLocks: Projection {
    static let view = Locks.view

    struct Poison: Error {}

    /// What jsonb cannot hold.
    private static let unstorable = "\u{0}"

    static func rows(touchedBy event: Recorded<IdentityEvent>) -> [String] { Locks.rows(touchedBy: event) }

    static func apply(_ event: Recorded<IdentityEvent>, to row: inout LockCount?, id: String) throws {
        let isSpoilt = row?.reason == unstorable
        Locks.apply(event, to: &row, id: id)
        if isSpoilt || row?.reason == "unstorable" { row?.reason = unstorable }
        // Late, so that what was changed already has to be undone.
        if case .accountLocked(let locked) = event.event, locked.reason.hasPrefix("poison") { throw Poison() }
    }
}

/// The same as a later version.
enum FragileLoudLocks: Projection {
    static let view = LoudLocks.view

    static func rows(touchedBy event: Recorded<IdentityEvent>) -> [String] { Locks.rows(touchedBy: event) }

    static func apply(_ event: Recorded<IdentityEvent>, to row: inout LockCount?, id: String) throws {
        try FragileLocks.apply(event, to: &row, id: id)
    }
}

/// The same view as a later version of the code has it: reasons in capitals.
enum LoudLocks: Projection {
    static let view = ViewDefinition("locks", version: 2)

    static func rows(touchedBy event: Recorded<IdentityEvent>) -> [String] { Locks.rows(touchedBy: event) }

    static func apply(_ event: Recorded<IdentityEvent>, to row: inout LockCount?, id: String) {
        Locks.apply(event, to: &row, id: id)
        row?.reason.makeUppercase()
    }
}

extension String {
    fileprivate mutating func makeUppercase() { self = uppercased() }
}
