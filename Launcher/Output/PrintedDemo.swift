/// What there is after `tributary demo`.
struct PrintedDemo: Encodable {
    struct Person: Encodable {
        let userId: String
        let name: String
        let email: String
        let role: String
    }

    struct Project: Encodable {
        let projectId: String
        let name: String
        let board: String
    }

    let url: String
    let seed: UInt64
    let requests: Int
    let teamId: String
    let people: [Person]
    let projects: [Project]
    /// Where the password of all of them is.
    let passwordFile: String

    init(_ result: DemoFilling.Result, url: String, seed: UInt64, passwordFile: String) {
        self.url = url
        self.seed = seed
        self.passwordFile = passwordFile
        requests = result.requests
        teamId = result.teamID
        people = result.people.map {
            Person(userId: $0.id, name: "\($0.firstName) \($0.lastName)", email: $0.email, role: $0.role.rawValue)
        }
        projects = result.projects.map {
            Project(projectId: $0.id, name: $0.sketch.name, board: "\(url)/projects/\($0.id)/board")
        }
    }

    var text: String {
        """
        \(TextTable(header: ["PROJECT", "BOARD"], projects.map { [$0.name, $0.board] }).text)

        \(TextTable(header: ["PERSON", "ROLE", "E-MAIL"], people.map { [$0.name, $0.role, $0.email] }).text)

        \(requests) requests; the password of all of them is in \(passwordFile)
        """
    }
}
