import BankEvents
import EventSourcing

/// Entities that can be read, and do not change; by `<kind>.<id>`.
struct StillEntities: EntityAccess {
    struct Unwritable: Error {}

    let issued = IssuedCommand(id: "request", time: Timestamp(microseconds: 0), userID: nil)
    private let streams: [String: [BankEvent]]

    init(_ streams: [String: [BankEvent]]) { self.streams = streams }

    func fetch<Other: Entity>(_ entity: Other.Type, id: String) -> Other where Other.Event == BankEvent {
        Other(folding: streams["\(entity.name).\(id)"] ?? [])
    }

    func change<Other: Entity>(_ entity: Other.Type, id: String, _ decide: @Sendable (Other) -> [BankEvent]) throws -> Other
    where Other.Event == BankEvent { throw Unwritable() }
}
