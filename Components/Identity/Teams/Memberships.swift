public import EventSourcing
public import IdentityEvents

/// The teams that a person is in, or is about to join: found by the person's id, which the teams' own streams are not.
///
/// A place is reserved before the membership exists and released after it has ended, so that there is never a membership that is not listed here. That is
/// what lets a change of the person's account reach all of their teams, and what bounds them.
public struct Memberships: Entity, Equatable {
    public static let name = "memberships"

    /// The most teams a person is in.
    static let limit = 200

    public struct Place: Sendable, Equatable, Codable {
        public let teamID: String
        public let membershipID: String
    }

    public private(set) var places: [Place] = []

    public init() {}

    public mutating func apply(_ event: IdentityEvent) {
        switch event {
        case .membershipReserved(let reserved): places.append(Place(teamID: reserved.teamId, membershipID: reserved.membershipId))
        case .membershipReleased(let released):
            places.removeAll { $0 == Place(teamID: released.teamId, membershipID: released.membershipId) }
        default: break
        }
    }

    /// What takes the place; nothing where it is taken, or there is no room.
    func reserve(_ place: Place, of userID: String) -> [IdentityEvent] {
        guard places.count < Self.limit, !places.contains(where: { $0.membershipID == place.membershipID }) else { return [] }
        return [
            .membershipReserved(MembershipReserved(userId: userID, teamId: place.teamID, membershipId: place.membershipID))
        ]
    }

    /// What frees the place; nothing where it is free.
    func release(_ place: Place, of userID: String) -> [IdentityEvent] {
        guard places.contains(place) else { return [] }
        return [
            .membershipReleased(MembershipReleased(userId: userID, teamId: place.teamID, membershipId: place.membershipID))
        ]
    }

    /// What tells every team that it should look at the person again.
    func outdate(of userID: String) -> [IdentityEvent] {
        places.map {
            .membershipOutdated(MembershipOutdated(userId: userID, teamId: $0.teamID, membershipId: $0.membershipID))
        }
    }
}

extension EntityAccess where Event == IdentityEvent {
    /// Tries to take a place for a person, and says whether it is theirs.
    func reserve(_ place: Memberships.Place, of userID: String) async throws -> Bool {
        try await change(Memberships.self, id: userID) { $0.reserve(place, of: userID) }.places.contains(place)
    }

    /// Frees a place of a person.
    func release(_ place: Memberships.Place, of userID: String) async throws {
        _ = try await change(Memberships.self, id: userID) { $0.release(place, of: userID) }
    }
}
