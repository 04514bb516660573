internal import IdentityEvents
public import WebAPI

/// The application of the context identity: what it offers over HTTP.
///
/// It decides nothing: it hands commands to the log and shows the view `user_profiles`. Until there are sessions, registering is open to all
/// and everything else is the operator's.
public enum IdentityApplication {
    /// The context, and the aggregator of its views.
    public static let name = "identity"

    /// The routes below `/identity`. `sealing` closes passwords to the component before anything is written.
    public static func api(_ resources: APIResources, sealing: PasswordSealing) -> API {
        API(
            title: "Identity", version: "1", description: "Who people are: registration, profiles, and the state of accounts.",
            prefix: "/identity", schemas: Dictionary(uniqueKeysWithValues: IdentitySchemas.all), resources: resources
        ) {
            CommandRoute(
                .post, "/users", RegisterUser.self, from: RegisterUserRequest.self, by: .anyone,
                summary: "Register a person", making: "/users/{userId}"
            ) { request in try sealing.seal(request) }
            CommandRoute(.patch, "/users/{userId}", ModifyUser.self, by: .operator, summary: "Change what is known about a person")
            CommandRoute(.put, "/users/{userId}/email", ChangeEmail.self, by: .operator, summary: "Move a person to another e-mail address")
            CommandRoute(.post, "/users/{userId}/lock", LockAccount.self, by: .operator, summary: "Lock a person out")
            CommandRoute(.post, "/users/{userId}/unlock", UnlockAccount.self, by: .operator, summary: "Let a locked person in again")
            CommandRoute(.post, "/users/{userId}/close", CloseAccount.self, by: .operator, summary: "Close an account for good")
            ViewRoute(
                "/users/{userId}", "UserProfile", in: "user_profiles", of: name, aggregator: name, by: .operator, summary: "Show one person"
            )
            ViewPageRoute(
                "/users", "UserProfile", in: "user_profiles", of: name, aggregator: name, by: .operator,
                filter: QueryFilter("status", values: UserProfile.Status.allCases.map(\.rawValue)), summary: "Show people, page by page")
            teams
        }
    }
}
