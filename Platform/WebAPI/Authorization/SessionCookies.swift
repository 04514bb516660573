public import HTTPTypes

/// The cookies we set: their names, and with which attributes.
///
/// All are `HttpOnly` and for all paths, and all but one are `SameSite=Strict`. Behind TLS they are `Secure` too, and their names begin with `__Host-`, by which browsers refuse
/// them from anybody else: a neighbouring domain, a page without TLS. On localhost without TLS they have the bare names.
public struct SessionCookies: Hashable, Sendable {
    /// Whether browsers reach us by TLS.
    public let isSecure: Bool

    public enum Name: String, CaseIterable, Sendable {
        /// The session.
        case session
        /// A login that is under way: who holds it may take the session.
        case loginRequest = "login-request"
        /// A device on which the person has signed in before.
        case device
        /// A sign-in that is under way with an external issuer. `SameSite=Lax`: the way back begins on the issuer's page, and a strict cookie would stay at home.
        case externalLogin = "external-login"

        fileprivate var sameSite: String { self == .externalLogin ? "Lax" : "Strict" }
    }

    public init(isSecure: Bool) { self.isSecure = isSecure }

    /// The name that the cookie has on the wire.
    public func name(of cookie: Name) -> String { isSecure ? "__Host-\(cookie.rawValue)" : cookie.rawValue }

    /// The value of a cookie; nil where it is not there, or there twice.
    public func value(of cookie: Name, in headers: HTTPFields) -> String? {
        let name = name(of: cookie)
        var found: String?
        for field in headers[values: .cookie] {
            for pair in field.split(separator: ";") {
                let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
                guard parts.count == 2, Self.trimmed(parts[0]) == name else { continue }
                guard found == nil else { return nil }
                found = String(Self.trimmed(parts[1]))
            }
        }
        return found
    }

    /// The header that sets a cookie for so many seconds.
    public func set(_ cookie: Name, to value: String, seconds: Int64) -> HTTPField {
        let secure = isSecure ? "; Secure" : ""
        return HTTPField(
            name: .setCookie,
            value: "\(name(of: cookie))=\(value); Path=/; Max-Age=\(seconds); HttpOnly; SameSite=\(cookie.sameSite)\(secure)")
    }

    /// The header that takes a cookie away.
    public func clear(_ cookie: Name) -> HTTPField { set(cookie, to: "", seconds: 0) }

    private static func trimmed(_ text: Substring) -> Substring {
        var text = text.drop { $0 == " " || $0 == "\t" }
        while let last = text.last, last == " " || last == "\t" { text.removeLast() }
        return text
    }
}
