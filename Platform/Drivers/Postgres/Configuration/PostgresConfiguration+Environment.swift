import CPostgres

extension PostgresConfiguration {
    /// The same server and database as the variables that libpq's programs read: `PGHOST`, `PGPASSWORD`, … For handing on to psql; holds the password.
    public var environment: [String: String] {
        guard let options = PQconndefaults() else { return [:] }
        // PQconndefaults hands over an array that we free; it ends with an option that has no keyword.
        defer { PQconninfoFree(options) }
        var environment: [String: String] = [:]
        var option = options
        while let keyword = option.pointee.keyword {
            if let variable = option.pointee.envvar, let value = keywords[String(cString: keyword)] {
                environment[String(cString: variable)] = value
            }
            option += 1
        }
        return environment
    }
}
