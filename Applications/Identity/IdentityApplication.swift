internal import IdentityEvents
public import WebAPI

/// The application of the context identity: what it offers over HTTP.
///
/// It decides nothing: it hands commands to the log and shows views. Registering and signing in are open to all; what is about a person is that person's, and
/// the operator's.
public enum IdentityApplication {
    /// The context, and the aggregator of its views.
    public static let name = "identity"

    /// The routes below `/identity`. `sealing` closes passwords to the component before anything is written; `external` is nil where people sign in with
    /// passwords alone.
    public static func api(
        _ resources: APIResources, sealing: PasswordSealing, signIn: SignIn, external: ExternalSignIn? = nil
    ) -> API {
        API(
            title: "Identity", version: "1",
            description: "Who people are: registration, signing in and out, profiles, and the state of accounts.",
            prefix: "/identity", schemas: Dictionary(uniqueKeysWithValues: IdentitySchemas.all), resources: resources
        ) {
            CommandRoute(
                .post, "/users", RegisterUser.self, from: RegisterUserRequest.self, by: .anyone,
                summary: "Register a person", making: "/users/{userId}"
            ) { request in try sealing.seal(request) }.limited(by: signIn.limiter)
            signInRoutes(signIn, sealing: sealing)
            passwordRoutes(signIn, sealing: sealing)
            externalSignInRoutes(external, signIn)
            CommandRoute(.patch, "/users/{userId}", ModifyUser.self, by: .own("userId"), summary: "Change what is known about a person")
            CommandRoute(
                .put, "/users/{userId}/email", ChangeEmail.self, by: .own("userId"), summary: "Move a person to another e-mail address"
            )
            .afterRecentSignIn(in: signIn.sessions)
            CommandRoute(.post, "/users/{userId}/lock", LockAccount.self, by: .operator, summary: "Lock a person out")
            CommandRoute(.post, "/users/{userId}/unlock", UnlockAccount.self, by: .operator, summary: "Let a locked person in again")
            CommandRoute(.post, "/users/{userId}/close", CloseAccount.self, by: .own("userId"), summary: "Close an account for good")
                .afterRecentSignIn(in: signIn.sessions)
            ViewRoute(
                "/users/{userId}", "UserProfile", in: "user_profiles", of: name, aggregator: name, by: .own("userId"),
                summary: "Show one person"
            )
            ViewPageRoute(
                "/users", "UserProfile", in: "user_profiles", of: name, aggregator: name, by: .operator,
                filters: [QueryFilter("status", values: UserProfile.Status.allCases.map(\.rawValue))], summary: "Show people, page by page")
            teams
        }
    }
}
