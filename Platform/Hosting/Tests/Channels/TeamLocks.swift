import EventSourcing
import IdentityEvents

/// A live view: a row a user, on the channel of the team that the reason names. `red/ada,bob` is the team red, which Ada and Bob may listen to;
/// `green@red` is the team green, for whoever may listen to the team red; `gone` takes the row away, `long` is the team red with more listeners than a
/// row may have, and a reason without a stroke takes it off all channels.
enum TeamLocks: LiveProjection {
    static let view = ViewDefinition("team_locks", version: 1)
    static let channelKinds: Set<String> = ["team"]

    static func rows(touchedBy event: Recorded<IdentityEvent>) -> [String] { Locks.rows(touchedBy: event) }

    static func apply(_ event: Recorded<IdentityEvent>, to row: inout LockCount?, id: String) throws {
        try FragileLocks.apply(event, to: &row, id: id)
        if row?.reason == "gone" { row = nil }
        if row?.reason == "long" { row?.reason = "red/" + (0..<8_000).map { "n\($0)" }.joined(separator: ",") }
    }

    static func channels(of row: LockCount, id: String) -> [Channel] {
        let names = row.reason.split(separator: "@").map(String.init)
        if names.count == 2 { return [Channel("team", names[0], readersOf: Channel("team", names[1]))] }
        let parts = row.reason.split(separator: "/")
        guard parts.count == 2 else { return [] }
        return [Channel("team", String(parts[0]), readers: Set(parts[1].split(separator: ",").map(String.init)))]
    }
}

/// The same as a later version, in which Bob may not listen any more.
enum StrictTeamLocks: LiveProjection {
    static let view = ViewDefinition("team_locks", version: 2)
    static let channelKinds = TeamLocks.channelKinds

    static func rows(touchedBy event: Recorded<IdentityEvent>) -> [String] { Locks.rows(touchedBy: event) }

    static func apply(_ event: Recorded<IdentityEvent>, to row: inout LockCount?, id: String) throws {
        try TeamLocks.apply(event, to: &row, id: id)
    }

    static func channels(of row: LockCount, id: String) -> [Channel] {
        TeamLocks.channels(of: row, id: id).filter { $0.name.id != "blue" }.map { channel in
            guard case .people(let readers) = channel.readers else { return channel }
            return Channel(channel.name, readers: readers.subtracting(["bob"]))
        }
    }
}
