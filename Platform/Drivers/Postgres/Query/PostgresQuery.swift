/// One SQL statement with its parameters; what is interpolated into the literal is bound, never pasted.
///
///     let query: PostgresQuery = "SELECT data FROM \(identifier: view) WHERE id = \(id)"
///
/// A statement with parameters is prepared once a connection; one without is sent as it stands.
public struct PostgresQuery: ExpressibleByStringInterpolation, Hashable, Sendable {
    public let sql: String
    public let parameters: [PostgresParameter]

    /// A statement whose text was put together by hand: `$1`, `$2`, … stand for the parameters. Nothing in it may come from outside.
    public init(unsafeSQL sql: String, _ parameters: [PostgresParameter] = []) {
        self.sql = sql
        self.parameters = parameters
    }

    public init(stringLiteral sql: String) { self.init(unsafeSQL: sql) }

    public init(stringInterpolation: StringInterpolation) {
        self.init(unsafeSQL: stringInterpolation.sql, stringInterpolation.parameters)
    }

    /// A name as SQL's quoted identifier: it denotes the name whatever characters it has.
    public static func quoted(identifier: String) -> String {
        "\"" + identifier.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }
}

extension PostgresQuery {
    public struct StringInterpolation: StringInterpolationProtocol {
        var sql = ""
        var parameters: [PostgresParameter] = []

        public init(literalCapacity: Int, interpolationCount: Int) {
            sql.reserveCapacity(literalCapacity + 2 * interpolationCount)
            parameters.reserveCapacity(interpolationCount)
        }

        public mutating func appendLiteral(_ literal: String) { sql += literal }

        public mutating func appendInterpolation(_ parameter: PostgresParameter) {
            parameters.append(parameter)
            sql += "$\(parameters.count)"
        }

        public mutating func appendInterpolation(_ text: String?) { appendInterpolation(.text(text)) }

        public mutating func appendInterpolation(_ number: Int64?) { appendInterpolation(.int64(number)) }

        public mutating func appendInterpolation(_ number: Int) { appendInterpolation(.int64(Int64(number))) }

        public mutating func appendInterpolation(_ flag: Bool?) { appendInterpolation(.bool(flag)) }

        public mutating func appendInterpolation(_ array: PostgresArray) { appendInterpolation(array.parameter) }

        /// A name, quoted so that it cannot be anything but a name.
        public mutating func appendInterpolation(identifier: String) { sql += PostgresQuery.quoted(identifier: identifier) }

        /// A piece of SQL pasted as it is. Nothing in it may come from outside.
        public mutating func appendInterpolation(unsafeSQL piece: String) { sql += piece }
    }
}
