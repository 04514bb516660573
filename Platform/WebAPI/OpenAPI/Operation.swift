/// What the document of an API says about one route.
public struct Operation: Sendable {
    let summary: String
    let parameters: [Parameter]
    let body: Body?
    /// What every route answers besides (401, 403, 500, 503) is added to them.
    let answers: [Answer]

    struct Parameter: Sendable {
        enum Place: String, Sendable {
            case path, query, header
        }

        let name: String
        let place: Place
        let description: String
        let schema: JSONLiteral
    }

    /// The type whose schema a body has, without the members that the path gives.
    struct Body: Sendable {
        let type: String
        let withoutMembers: [String]
        /// Whether there must be one; nobody expects a DELETE to have a body.
        var isRequired = true
    }

    struct Answer: Sendable {
        let status: Int
        let description: String
        /// What each header says, by its name.
        var headers: [String: String] = [:]
        /// nil where the answer has no body.
        var content: JSONLiteral?
        /// A problem, and so `application/problem+json`.
        var isProblem = false

        static func problem(_ status: Int, _ description: String, headers: [String: String] = [:]) -> Answer {
            Answer(status: status, description: description, headers: headers, content: .reference(to: "Problem"), isProblem: true)
        }
    }
}
