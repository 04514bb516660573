internal import Crypto
internal import EventLog
internal import EventSourcing

/// A request id of our own making that proves that it is: who holds it can ask for the outcome, and nothing has to be written down for that.
///
/// `<UUIDv7>-<owner's mark><body's mark>`, each mark the first 32 bits of an HMAC in hexadecimal. The owner's says that we gave this id to that caller; guessing one
/// gains no more than the answer that a request is pending. The body's is the beginning of the request's fingerprint: an id that comes back as an idempotency key with
/// another body is found out. Valid for 24 hours, as long as outcomes are kept.
struct RequestTicket: Sendable, Equatable {
    let id: String
    private let bodyMark: Substring

    private static let uuidLength = 36
    private static let markLength = 8
    private static let lifeMilliseconds: Int64 = 24 * 60 * 60 * 1_000

    /// Makes one.
    init(owner: String, fingerprint: String, at moment: Timestamp, key: FingerprintKey) {
        let uuid = UniqueID.make(at: moment)
        bodyMark = fingerprint.prefix(Self.markLength)
        id = "\(uuid)-\(Self.mark(uuid, owner, key))\(bodyMark)"
    }

    /// Recognises one; nil where we did not give this id to this caller, or longer than 24 hours ago.
    init?(_ id: String, owner: String, at moment: Timestamp, key: FingerprintKey) {
        guard id.utf8.count == Self.uuidLength + 1 + 2 * Self.markLength else { return nil }
        let uuid = id.prefix(Self.uuidLength)
        let marks = id.dropFirst(Self.uuidLength + 1)
        guard id == "\(uuid)-\(marks)", marks.prefix(Self.markLength) == Self.mark(String(uuid), owner, key) else { return nil }
        guard let made = Int64(uuid.prefix(13).filter { $0 != "-" }, radix: 16) else { return nil }
        guard moment.microseconds / 1_000 - made < Self.lifeMilliseconds else { return nil }
        self.id = id
        bodyMark = marks.suffix(Self.markLength)
    }

    /// Whether it was made for a request with this fingerprint.
    func isFor(_ fingerprint: String) -> Bool { fingerprint.hasPrefix(bodyMark) }

    private static func mark(_ uuid: String, _ owner: String, _ key: FingerprintKey) -> String {
        let code = HMAC<SHA256>.authenticationCode(for: Array("ticket\0\(uuid)\0\(owner)".utf8), using: key.key)
        return Hex.text(code.prefix(markLength / 2))
    }
}
