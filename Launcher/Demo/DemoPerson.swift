import IdentityEvents

/// Somebody in the sample data. Nobody real is meant; addresses of example.com reach nobody.
struct DemoPerson: Sendable {
    let id: String
    let email: String
    let firstName: String
    let lastName: String
    /// What they are in the team; the first person founds it.
    let role: TeamRole

    /// Six people of all roles.
    static func all(of plan: DemoPlan, ids: () -> String) -> [DemoPerson] {
        let people: [(String, String, TeamRole)] = [
            ("Ada", "Brandt", .administrator), ("Bela", "Novak", .editor), ("Chidi", "Okafor", .editor), ("Dalia", "Haddad", .editor),
            ("Emil", "Larsen", .commenter), ("Fumiko", "Arai", .viewer),
        ]
        return people.map { firstName, lastName, role in
            DemoPerson(
                id: ids(), email: "\(firstName).\(lastName)+demo\(plan.name)@example.com".lowercased(), firstName: firstName,
                lastName: lastName,
                role: role)
        }
    }
}
