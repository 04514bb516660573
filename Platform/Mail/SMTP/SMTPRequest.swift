/// What we send.
enum SMTPRequest: Sendable {
    /// A command, without the end of its line. It may hold a password: it is never printed.
    case line(String)
    /// STARTTLS: what follows a positive reply is encrypted.
    case startTLS
    /// Bytes of a mail.
    case bytes([UInt8])
}
