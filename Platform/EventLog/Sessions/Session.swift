internal import Crypto
public import EventSourcing
public import JSON

/// A session as the directory knows it.
public struct Session: Hashable, Sendable {
    public let userID: String
    public let startedAt: Timestamp
    /// When it is over, however busy it is.
    public let expiresAt: Timestamp
    /// When it was last used, as last noted.
    public internal(set) var lastSeen: Timestamp
    /// SHA-256 in hexadecimal of the secret that its cookie carries; nil where it has none (yet). The secret is 256 random bits, so that its
    /// plain hash gives nothing away.
    var secretHash: String?
    /// The number of its current refresh token; 0 where it has none.
    public internal(set) var generation: Int64 = 0
    /// When that was given out.
    var rotatedAt: Timestamp?
    /// When it was ended before its time.
    public internal(set) var endedAt: Timestamp?

    init(userID: String, startedAt: Timestamp, lifetimes: SessionLifetimes) {
        self.userID = userID
        self.startedAt = startedAt
        expiresAt = startedAt.advanced(bySeconds: lifetimes.absolute)
        lastSeen = startedAt
    }

    /// Whether somebody has taken it: what one login gives, one client gets.
    var isTaken: Bool { secretHash != nil || generation > 0 }

    /// Whether it is over by what it says about itself.
    func isOver(at moment: Timestamp, _ lifetimes: SessionLifetimes) -> Bool {
        endedAt != nil || moment >= expiresAt || moment >= lastSeen.advanced(bySeconds: lifetimes.idle)
    }

    /// Whether the secret is its own. Compared as hashes, which tell nothing by the time that takes.
    func isOpened(by secret: String) -> Bool { secretHash == Self.hash(secret) }

    /// SHA-256 in hexadecimal.
    public static func hash(_ secret: String) -> String { Hex.text(SHA256.hash(data: Array(secret.utf8))) }

    static func subject(of sessionID: String) -> String { "session.entry.\(sessionID)" }
}

extension Session: JSONRepresentable {
    public init(json: borrowing JSONValue) throws(JSONError) {
        var reader = try JSONObjectReader(json)
        userID = try reader.string("userId")
        startedAt = try reader.converted("startedAt", "a date-time") { Timestamp($0) }
        expiresAt = try reader.converted("expiresAt", "a date-time") { Timestamp($0) }
        lastSeen = try reader.converted("lastSeen", "a date-time") { Timestamp($0) }
        secretHash = try reader.optionalString("secretHash")
        generation = try reader.integer("generation")
        rotatedAt = try reader.optionalConverted("rotatedAt", "a date-time") { Timestamp($0) }
        endedAt = try reader.optionalConverted("endedAt", "a date-time") { Timestamp($0) }
    }

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("userId", userID)
        writer.member("startedAt", startedAt.description)
        writer.member("expiresAt", expiresAt.description)
        writer.member("lastSeen", lastSeen.description)
        if let secretHash { writer.member("secretHash", secretHash) }
        writer.member("generation", generation)
        if let rotatedAt { writer.member("rotatedAt", rotatedAt.description) }
        if let endedAt { writer.member("endedAt", endedAt.description) }
        writer.endObject()
    }
}
