import CPostgres

extension PostgresConfiguration {
    /// Reads `postgres://user:password@host:port/database?sslmode=…`, or libpq's `key=value` form.
    ///
    /// Throws `.badConfiguration`. The error repeats nothing of the text, for a mistyped URL has its password anywhere.
    public init(url: String) throws(PostgresError) {
        guard let options = PQconninfoParse(url, nil) else {
            throw PostgresError(
                .badConfiguration, "the Postgres URL cannot be read; it has the form postgres://user:password@host:port/database")
        }
        // PQconninfoParse hands over an array that we free; it ends with an option that has no keyword.
        defer { PQconninfoFree(options) }
        keywords = [:]
        var option = options
        while let keyword = option.pointee.keyword {
            if let value = option.pointee.val { keywords[String(cString: keyword)] = String(cString: value) }
            option += 1
        }
        if keywords["host"]?.contains("@") == true {
            throw PostgresError(.badConfiguration, "the Postgres URL has an unescaped @ in its password; write it as %40")
        }
    }
}
