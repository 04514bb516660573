/// One value bound to a statement, in Postgres' binary format.
///
/// The type's number is sent along, so that the server infers nothing.
public struct PostgresParameter: Hashable, Sendable {
    /// The type's OID in `pg_type`; those of built-in types never change.
    let type: UInt32
    /// The value in network byte order; nil is NULL.
    let bytes: [UInt8]?

    init(type: UInt32, bytes: [UInt8]?) {
        self.type = type
        self.bytes = bytes
    }

    public static func text(_ value: String?) -> PostgresParameter {
        PostgresParameter(type: TypeNumber.text, bytes: value.map { Array($0.utf8) })
    }

    public static func int64(_ value: Int64?) -> PostgresParameter {
        PostgresParameter(type: TypeNumber.int8, bytes: value.map(Self.bigEndian))
    }

    public static func bool(_ value: Bool?) -> PostgresParameter {
        PostgresParameter(type: TypeNumber.bool, bytes: value.map { [$0 ? 1 : 0] })
    }

    public static func bytes(_ value: [UInt8]?) -> PostgresParameter { PostgresParameter(type: TypeNumber.bytea, bytes: value) }

    /// The text of a JSON document.
    public static func jsonb(_ text: [UInt8]?) -> PostgresParameter {
        PostgresParameter(type: TypeNumber.jsonb, bytes: text.map { [1] + $0 })
    }

    /// A moment, in microseconds since 1970-01-01T00:00:00Z.
    public static func timestamp(microseconds: Int64?) -> PostgresParameter {
        PostgresParameter(type: TypeNumber.timestamptz, bytes: microseconds.map { Self.bigEndian($0 - Self.epochDifference) })
    }

    /// Microseconds from the Unix epoch to Postgres' own, 2000-01-01T00:00:00Z.
    static let epochDifference: Int64 = 946_684_800_000_000

    private static func bigEndian(_ value: Int64) -> [UInt8] {
        withUnsafeBytes(of: value.bigEndian) { Array($0) }
    }
}

/// The OIDs of the types we send (`pg_type.dat` of the Postgres sources).
enum TypeNumber {
    static let bool: UInt32 = 16
    static let bytea: UInt32 = 17
    static let int8: UInt32 = 20
    static let text: UInt32 = 25
    static let timestamptz: UInt32 = 1184
    static let jsonb: UInt32 = 3802
    static let int8Array: UInt32 = 1016
    static let textArray: UInt32 = 1009
    static let timestamptzArray: UInt32 = 1185
    static let jsonbArray: UInt32 = 3807
}
