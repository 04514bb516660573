internal import EventSourcing

/// A refresh token: `<session>.<generation>.<code>`. Used once; the directory knows which generation is the current one.
struct RefreshToken: Sendable, Equatable {
    let sessionID: String
    let generation: Int64

    init(sessionID: String, generation: Int64) {
        self.sessionID = sessionID
        self.generation = generation
    }

    /// nil where we did not make it.
    init?(_ text: String, _ key: SignInKey) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 3, let generation = Int64(parts[1]), key.isCode(parts[2], .refresh, parts[0], parts[1]) else { return nil }
        self.init(sessionID: parts[0], generation: generation)
    }

    func text(_ key: SignInKey) -> String { "\(sessionID).\(generation).\(key.code(.refresh, sessionID, "\(generation)"))" }
}
