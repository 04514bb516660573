import AccessTokens
import EventLog
import EventSourcing
import WebAPI

/// People who are signed in, each with a session of their own in the stream and an access token of it.
struct BenchmarkPeople: Sendable {
    let sessions: SessionDirectory
    /// Checks the tokens, as the launcher's does.
    let verifier: AccessTokenVerifier
    private let issuer: AccessTokenIssuer

    init(_ servers: BenchmarkServers) async throws {
        let policy = AccessTokenPolicy(issuer: "benchmarks")
        sessions = SessionDirectory(servers.store) { Samples.time }
        issuer = await AccessTokenIssuer(try SigningKeys(parsing: SigningKeys.fresh(at: Samples.time)), policy: policy) { Samples.time }
        verifier = await AccessTokenVerifier(issuer.published, policy: policy) { Samples.time }
    }

    /// Signs a person in; gives their access token.
    func signIn(_ userID: String) async throws -> String {
        let (login, session) = (UniqueID.random(), UniqueID.make(at: Samples.time))
        try await sessions.open(session, of: userID, for: login, startedAt: Samples.time)
        guard try await sessions.take(login, for: .tokens) != nil else { preconditionFailure("the session cannot be taken") }
        return try await issuer.token(of: SignedIn(userID: userID, sessionID: session))
    }
}
