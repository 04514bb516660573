/// Why a connection is ended by us: the code of a close frame, and the reason that goes with it.
///
/// From 3000 to 3499 the client connects again by itself; from 3500 to 3999 it does not. The codes of RFC 6455 say what was wrong with a frame.
struct CloseCode: Hashable, Sendable {
    let number: UInt16
    /// At most 123 bytes of UTF-8.
    let reason: String

    /// As the client asked for it.
    static let normal = CloseCode(number: 1000, reason: "")
    static let malformedFrame = CloseCode(number: 1002, reason: "malformed frame")
    static let notText = CloseCode(number: 1003, reason: "frames are JSON texts")
    static let notUTF8 = CloseCode(number: 1007, reason: "text is not UTF-8")
    static let tooLarge = CloseCode(number: 1009, reason: "frame too large")

    /// Something here went wrong: what was sent so far is right, and the rest waits in the inbox.
    static let interrupted = CloseCode(number: 3000, reason: "interrupted")
    static let anonymousForTooLong = CloseCode(number: 3002, reason: "anonymous for too long")
    static let silent = CloseCode(number: 3003, reason: "no pong")
    static let tooSlow = CloseCode(number: 3008, reason: "too slow")
    static let tooFast = CloseCode(number: 3009, reason: "too many frames")

    static let unexpectedFrame = CloseCode(number: 3500, reason: "unexpected frame")
    static let sessionEnded = CloseCode(number: 3501, reason: "session ended")
    static let replaced = CloseCode(number: 3502, reason: "resumed elsewhere")

    /// The server is going down: the client connects again after so many milliseconds, so that not all come at once.
    static func draining(reconnectAfter milliseconds: Int64) -> CloseCode {
        CloseCode(number: 3001, reason: "reconnect-after-ms=\(milliseconds)")
    }
}
