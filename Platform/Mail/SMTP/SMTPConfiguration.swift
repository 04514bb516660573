/// The server that takes our mails, and how we talk to it.
public struct SMTPConfiguration: Sendable {
    public enum Security: String, Hashable, Sendable {
        /// The connection begins in clear and is encrypted before anything is said (STARTTLS); a server that does not offer it gets no mail.
        case startTLS
        /// The connection is encrypted from its first byte.
        case tls
        /// In clear. For a server on the same machine; nobody signs in that way.
        case none
    }

    public var host: String
    public var port: Int
    public var security: Security
    /// Who signs in, and the password; nil where nobody does.
    public var credentials: SMTPCredentials?
    /// A file of certificates in PEM to be trusted instead of the system's.
    public var trustedCertificatesFile: String?
    /// How we call ourselves: a host's name.
    public var clientName: String
    public var connectTimeout: Duration
    /// How long the server may say nothing.
    public var silence: Duration
    /// How long the whole dialogue may take.
    public var total: Duration

    public init(
        host: String, port: Int, security: Security, credentials: SMTPCredentials? = nil, trustedCertificatesFile: String? = nil,
        clientName: String = "localhost", connectTimeout: Duration = .seconds(5), silence: Duration = .seconds(10),
        total: Duration = .seconds(25)
    ) {
        self.host = host
        self.port = port
        self.security = security
        self.credentials = credentials
        self.trustedCertificatesFile = trustedCertificatesFile
        self.clientName = clientName
        self.connectTimeout = connectTimeout
        self.silence = silence
        self.total = total
    }
}

/// Who signs in at the server. It is never printed.
public struct SMTPCredentials: Sendable, CustomStringConvertible, CustomReflectable {
    let user: String
    let password: String

    public init(user: String, password: String) {
        self.user = user
        self.password = password
    }

    public var description: String { "‹credentials›" }
    public var customMirror: Mirror { Mirror(self, children: []) }
}
