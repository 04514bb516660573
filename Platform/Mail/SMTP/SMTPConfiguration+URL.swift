import Foundation

extension SMTPConfiguration {
    /// Why an address of a server cannot be used.
    public struct AddressError: Error, CustomStringConvertible {
        public let description: String
    }

    /// Reads `smtp://user@host:587` (STARTTLS), `smtps://user@host:465` (TLS from the start) or `smtp://localhost:25?tls=none` (in clear).
    ///
    /// The password comes from elsewhere: whoever names a user must give one. An address that holds a password is refused: addresses get printed.
    public init(url text: String, password: String?) throws(AddressError) {
        guard let url = URLComponents(string: text), let host = url.host, !host.isEmpty, ["smtp", "smtps"].contains(url.scheme) else {
            throw AddressError(description: "must be smtp://host:port or smtps://host:port")
        }
        guard url.password == nil else { throw AddressError(description: "must not hold a password: that stands in a file of its own") }
        guard url.path.isEmpty || url.path == "/" else { throw AddressError(description: "must not have a path") }
        let isEncrypted = url.scheme == "smtps"
        let queries = url.queryItems ?? []
        guard queries.allSatisfy({ $0.name == "tls" && $0.value == "none" }), queries.isEmpty || !isEncrypted else {
            throw AddressError(description: "knows no other option than ?tls=none, and that with smtp:// only")
        }
        let security: Security = isEncrypted ? .tls : queries.isEmpty ? .startTLS : .none
        var credentials: SMTPCredentials?
        if let user = url.user, !user.isEmpty {
            guard security != .none else { throw AddressError(description: "must not name a user without TLS: the password would be read") }
            guard let password, !password.isEmpty else { throw AddressError(description: "names a user, and there is no password") }
            credentials = SMTPCredentials(user: user, password: password)
        }
        self.init(host: host, port: url.port ?? (isEncrypted ? 465 : 587), security: security, credentials: credentials)
    }
}
