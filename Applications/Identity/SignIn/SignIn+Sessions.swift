internal import EventLog
internal import EventSourcing
internal import IdentityEvents
internal import JSON
internal import Logging
internal import WebAPI

extension SignIn {
    /// The session that waits for the login of that secret; nil where none does.
    func take(_ secret: LoginSecret, for use: SessionDirectory.Use) async throws(Problem) -> TakenSession? {
        do throws(MessageStoreError) {
            return try await sessions.take(secret.hash, for: use)
        } catch {
            throw .sessionsUnavailable
        }
    }

    /// Ends a session that another has taken the place of.
    func leave(_ person: SignedIn, _ resources: APIResources, _ logger: Logger) async {
        await record(
            RevokeSession(sessionId: person.sessionID, userId: person.userID, reason: .signedOut), of: person.userID, resources, logger)
        await endNow(person.sessionID, logger)
    }

    /// Ends a session in the directory at once. The component does the same when it comes to the command; so a failure here costs a moment, not the end.
    func endNow(_ sessionID: String, _ logger: Logger) async {
        do {
            try await sessions.end(sessionID)
        } catch {
            logger.warning("A session ends later than at once", metadata: ["error": "\(error)"])
        }
    }

    /// Writes down what has happened in the directory already, for the session's history. Nobody waits for it.
    func record(_ command: some Command & JSONRepresentable, of userID: String, _ resources: APIResources, _ logger: Logger) async {
        let request = CommandRequest(
            id: UniqueID.make(at: resources.now()), origin: .server, fingerprint: "", owner: userID, inbox: nil)
        do {
            _ = try await resources.requests.accept(command, request: request)
        } catch {
            logger.warning("What became of a session was not noted", metadata: ["error": "\(error)"])
        }
    }
}
