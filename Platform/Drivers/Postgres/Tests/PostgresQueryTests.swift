import PlatformTesting
import Testing

@testable import Postgres

@Suite struct PostgresQueryTests {
    @Test func whatIsInterpolatedIsBound() {
        let query: PostgresQuery = "SELECT \(1) WHERE name = \("x'; DROP TABLE y --")"
        #expect(query.sql == "SELECT $1 WHERE name = $2")
        #expect(query.parameters == [.int64(1), .text("x'; DROP TABLE y --")])
    }

    @Test func anIdentifierIsQuoted() {
        let query: PostgresQuery = "SELECT * FROM \(identifier: #"a"b"#)"
        #expect(query.sql == #"SELECT * FROM "a""b""#)
        #expect(query.parameters.isEmpty)
    }

    @Test func anArrayIsWrittenInPostgresBinaryFormat() {
        var array = PostgresArray(of: .jsonb)
        array.append(json: Array("{}".utf8))
        #expect(array.parameter.bytes == [0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0x0E, 0xDA, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 3, 1, 0x7B, 0x7D])
    }
}
