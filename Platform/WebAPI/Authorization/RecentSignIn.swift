public import EventLog
internal import EventSourcing
public import HTTPTypes
public import Hummingbird

/// A route for people who have shown lately who they are: what changes how somebody signs in, or ends sessions, must not be open to whoever finds an
/// unlocked computer. The operator, who has no session, is let through.
public struct RecentSignIn<Wrapped: Endpoint>: Endpoint {
    private let wrapped: Wrapped
    private let sessions: SessionDirectory
    private let seconds: Int64

    init(_ wrapped: Wrapped, in sessions: SessionDirectory, seconds: Int64) {
        self.wrapped = wrapped
        self.sessions = sessions
        self.seconds = seconds
    }

    public var name: String { wrapped.name }
    public var method: HTTPRequest.Method { wrapped.method }
    public var path: PathTemplate { wrapped.path }
    public var access: Access { wrapped.access }
    public var operation: Operation {
        wrapped.operation.adding(.problem(403, "Not for this caller, or the caller has not signed in within \(seconds / 60) minutes."))
    }

    public func below(_ prefix: PathTemplate) -> RecentSignIn { RecentSignIn(wrapped.below(prefix), in: sessions, seconds: seconds) }

    public func respond(to request: Request, in context: APIContext, with resources: APIResources) async throws -> Response {
        if let person = context.caller.person, try await !isRecent(person, at: resources.now()) { throw Problem.signInAgain }
        return try await wrapped.respond(to: request, in: context, with: resources)
    }

    private func isRecent(_ person: SignedIn, at moment: Timestamp) async throws(Problem) -> Bool {
        do throws(MessageStoreError) {
            guard let session = try await sessions.session(person.sessionID) else { return false }
            return session.startedAt.advanced(bySeconds: seconds) > moment
        } catch {
            throw .sessionsUnavailable
        }
    }
}

extension Endpoint {
    /// The same route, for people whose session began not longer ago than so many seconds.
    public func afterRecentSignIn(in sessions: SessionDirectory, seconds: Int64 = 900) -> RecentSignIn<Self> {
        RecentSignIn(self, in: sessions, seconds: seconds)
    }
}
