import CPostgres

extension PostgresError {
    /// The error a failed result stands for.
    ///
    /// Only the primary message is taken: detail and context quote rows and parameters.
    init(result: OpaquePointer) {
        let state = Self.field("C", of: result)
        let message = Self.field("M", of: result) ?? "the server gave no reason"
        self.init(state.map(Self.meansGone) ?? false ? .unavailable : .server, message, sqlState: state)
    }

    /// The error a connection in a bad state stands for.
    init(lost connection: OpaquePointer, _ code: Code) {
        let text = PQerrorMessage(connection).map { String(cString: $0) } ?? ""
        let line = text.split(whereSeparator: \.isNewline).map { $0.drop(while: \.isWhitespace) }.joined(separator: " ")
        self.init(code, line.isEmpty ? "the connection to Postgres was lost" : line)
    }

    /// Whether a SQLSTATE says that the server is going away or cannot take connections (class 08, 57P01 to 57P05, 53300).
    private static func meansGone(_ state: String) -> Bool {
        state.hasPrefix("08") || state.hasPrefix("57P") || state == "53300"
    }

    /// A field of a result's diagnosis, named by its letter in the protocol.
    private static func field(_ letter: Unicode.Scalar, of result: OpaquePointer) -> String? {
        PQresultErrorField(result, Int32(letter.value)).map { String(cString: $0) }
    }
}
