import AccessTokens
import WebAPI

/// How people are let into a process: what the environment says about it.
struct Doors: Sendable {
    let cookies: SessionCookies
    let origins: OriginPolicy
    let tokens: AccessTokenPolicy
    let attempts: AttemptLimits
}
