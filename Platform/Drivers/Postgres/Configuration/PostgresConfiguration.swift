/// Where a Postgres is, and how a session with it is set up.
public struct PostgresConfiguration: Sendable {
    /// libpq's keywords with their values, as read from the URL. May hold a password: never printed.
    var keywords: [String: String]

    /// The role every session takes on with `SET ROLE` as soon as it is connected.
    public var role: String?
    /// The one schema in which names without a schema are looked up and made; nil: as the server has it, which is the user's own schema first.
    public var schema: String?
    /// How long one statement may run before the server ends it; nil: as long as it takes. Default 30 s.
    public var statementTimeout: Duration? = .seconds(30)
    /// How long connecting may take, an address. libpq counts whole seconds and never fewer than two. Default 5 s.
    public var connectTimeout: Duration = .seconds(5)
    /// What the server shows as the session's name in `pg_stat_activity`.
    public var applicationName = "tributary"
    /// How long sent data may stay unacknowledged before the kernel gives the connection up. Default 10 s.
    public var tcpUserTimeout: Duration = .seconds(10)
    /// Silence after which the kernel asks whether the other side is still there; it asks three times, as far apart. Default 10 s.
    public var keepaliveInterval: Duration = .seconds(10)
    /// How many prepared statements a session keeps before it lets all of them go. Default 128.
    public var preparedStatementLimit = 128

    /// The database the sessions are in; empty where the server's default applies.
    public var database: String {
        get { keywords["dbname"] ?? "" }
        set { keywords["dbname"] = newValue }
    }

    /// The user the sessions log in as; empty where libpq's default applies.
    public var user: String { keywords["user"] ?? "" }

    /// The same server, another database.
    public func with(database: String) -> PostgresConfiguration {
        var copy = self
        copy.database = database
        return copy
    }

    /// The same server, under another role.
    public func with(role: String?) -> PostgresConfiguration {
        var copy = self
        copy.role = role
        return copy
    }

    /// What libpq is told, from keywords and settings together.
    var connectionKeywords: [String: String] {
        var all = keywords
        let seconds = max(2, connectTimeout.components.seconds)
        let interval = max(1, keepaliveInterval.components.seconds)
        all["connect_timeout"] = String(seconds)
        all["client_encoding"] = "UTF8"
        all["application_name"] = applicationName
        all["tcp_user_timeout"] = String(tcpUserTimeout.milliseconds)
        all["keepalives"] = "1"
        all["keepalives_idle"] = String(interval)
        all["keepalives_interval"] = String(interval)
        all["keepalives_count"] = "3"
        return all
    }
}

extension PostgresConfiguration: CustomStringConvertible {
    /// `postgres://user@host:port/database`; never the password.
    public var description: String {
        "postgres://\(user)@\(keywords["host"] ?? ""):\(keywords["port"] ?? "5432")/\(database)"
    }
}
