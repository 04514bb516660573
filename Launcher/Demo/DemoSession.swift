import IdentityEvents
import JSON

/// Somebody of the sample data who is signed in: the tokens they have, renewed before they are worth nothing.
actor DemoSession {
    private let client: DemoClient
    private var access: String
    private var refresh: String
    private var renewed = ContinuousClock.now

    /// An access token holds for five minutes.
    private static let lifetime = Duration.seconds(200)

    private init(_ client: DemoClient, access: String, refresh: String) {
        self.client = client
        self.access = access
        self.refresh = refresh
    }

    /// Signs a person in, with tokens as programs have them.
    static func begin(_ person: DemoPerson, password: String, at client: DemoClient, requestID: String) async throws -> DemoSession {
        let login = try await client.command(
            "POST", "/identity/login",
            AuthenticateUserRequest(email: person.email, password: password, cookies: false).jsonBytes, id: requestID, as: nil)
        guard let secret = login.text("loginRequest") else {
            throw LauncherError("the login of \(person.id) was answered without a login request")
        }
        let answer = try await client.send("POST", "/identity/tokens", [], ["X-Login-Request": secret])
        let (access, refresh) = try tokens(answer)
        return DemoSession(client, access: access, refresh: refresh)
    }

    /// The header that says who asks.
    func authorization() async throws -> String {
        if renewed + Self.lifetime < .now {
            let body = RefreshTokensRequest(refreshToken: refresh).jsonBytes
            let answer = try await client.send("POST", "/identity/tokens/refresh", body, [:])
            (access, refresh) = try Self.tokens(answer)
            renewed = .now
        }
        return "Bearer \(access)"
    }

    private static func tokens(_ answer: DemoAnswer) throws -> (access: String, refresh: String) {
        guard answer.status == 200, let access = answer.text("accessToken"), let refresh = answer.text("refreshToken") else {
            throw LauncherError("tokens were asked for and answered with \(answer.status): \(answer.text("title") ?? "")")
        }
        return (access, refresh)
    }
}
