internal import HTTPTypes
internal import WebAPI

extension Problem {
    static let noLoginWaits = Problem(
        "no-login-waits", "No session waits for this login", status: .unauthorized,
        detail: "The login has not succeeded (yet), was taken before, or is older than a minute.", headers: bearer)

    static let refreshRefused = Problem(
        "refresh-refused", "The refresh token is not valid", status: .unauthorized, detail: "Sign in again.", headers: bearer)

    static let refreshReused = Problem(
        "refresh-reused", "The refresh token was used before", status: .unauthorized,
        detail: "Somebody may have a copy, so the session has been ended. Sign in again.", headers: bearer)

    static let noSession = Problem("no-session", "The operator has no session", status: .notFound)

    private static let bearer: HTTPFields = [.wwwAuthenticate: #"Bearer realm="tributary""#]
}
