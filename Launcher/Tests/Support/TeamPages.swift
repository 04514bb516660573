/// What the views show of teams.
enum TeamPages {
    struct Team: Decodable, Equatable {
        let name, ownerId: String
        let members: [Member]
    }

    struct Member: Decodable, Equatable {
        let membershipId, userId, role, firstName: String
    }

    struct UserTeams: Decodable, Equatable {
        let teams: [Entry]

        struct Entry: Decodable, Equatable {
            let teamId, name, role: String
        }
    }

    struct Invites: Decodable, Equatable {
        let invites: [Entry]

        struct Entry: Decodable, Equatable {
            let inviteId, role: String
        }
    }
}
