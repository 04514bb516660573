/// What the document of an API says about one route.
public struct Operation: Sendable {
    let summary: String
    let parameters: [Parameter]
    let body: Body?
    /// What every route answers besides (401, 403, 500, 503) is added to them.
    let answers: [Answer]

    package init(summary: String, parameters: [Parameter] = [], body: Body? = nil, answers: [Answer]) {
        self.summary = summary
        self.parameters = parameters
        self.body = body
        self.answers = answers
    }

    /// The same with one more answer, unless there is one of that status.
    func adding(_ answer: Answer) -> Operation {
        guard !answers.contains(where: { $0.status == answer.status }) else { return self }
        return Operation(summary: summary, parameters: parameters, body: body, answers: answers + [answer])
    }

    package struct Parameter: Sendable {
        enum Place: String, Sendable {
            case path, query, header
        }

        let name: String
        let place: Place
        let description: String
        let schema: JSONLiteral
    }

    /// The type whose schema a body has, without the members that the path gives.
    package struct Body: Sendable {
        let type: String
        let withoutMembers: [String]
        /// Whether there must be one; nobody expects a DELETE to have a body.
        let isRequired: Bool

        package init(type: String, withoutMembers: [String] = [], isRequired: Bool = true) {
            self.type = type
            self.withoutMembers = withoutMembers
            self.isRequired = isRequired
        }
    }

    package struct Answer: Sendable {
        let status: Int
        let description: String
        /// What each header says, by its name.
        var headers: [String: String] = [:]
        /// nil where the answer has no body.
        var content: JSONLiteral?
        /// A problem, and so `application/problem+json`.
        var isProblem = false

        package static func json(_ status: Int, _ description: String, _ content: JSONLiteral?, headers: [String: String] = [:]) -> Answer {
            Answer(status: status, description: description, headers: headers, content: content)
        }

        package static func problem(_ status: Int, _ description: String, headers: [String: String] = [:]) -> Answer {
            Answer(status: status, description: description, headers: headers, content: .reference(to: "Problem"), isProblem: true)
        }
    }
}
