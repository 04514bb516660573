/// How a caller shows who it is, as documents name it.
enum SecurityScheme: String, CaseIterable {
    case session, accessToken, operatorKey

    /// All of them, for the document's components.
    static func components(_ cookies: SessionCookies) -> JSONLiteral {
        .object(allCases.map { JSONLiteral.Member(name: $0.rawValue, value: $0.json(cookies)) })
    }

    /// What a route asks for: one of these. An empty requirement among them says that none is needed.
    static func requirements(of access: Access) -> JSONLiteral {
        let schemes: [SecurityScheme] = access == .operator ? [.operatorKey] : allCases
        let requirements = schemes.map { JSONLiteral.object([JSONLiteral.Member(name: $0.rawValue, value: [])]) }
        return .array((access == .anyone ? [[:]] : []) + requirements)
    }

    private func json(_ cookies: SessionCookies) -> JSONLiteral {
        switch self {
        case .session:
            [
                "type": "apiKey", "in": "cookie", "name": .string(cookies.name(of: .session)),
                "description": "The session of a person; what changes something needs X-Requested-By with it.",
            ]
        case .accessToken:
            ["type": "http", "scheme": "bearer", "bearerFormat": "JWT", "description": "An access token of a person's session."]
        case .operatorKey: ["type": "http", "scheme": "bearer", "description": "The operator key of the installation."]
        }
    }
}
