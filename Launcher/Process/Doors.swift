import AccessTokens
import WebAPI

/// How people are let into a process: what the environment says about it.
struct Doors: Sendable {
    let cookies: SessionCookies
    let origins: OriginPolicy
    let tokens: AccessTokenPolicy
    let attempts: AttemptLimits
    /// How many connections there may be at once, sockets among them.
    let connections: Int
    /// How browsers reach us; nil: by whatever host they name.
    let publicURL: String?
    /// The file of the issuers by which people may sign in; nil: there are none.
    let issuersFile: String?
}
