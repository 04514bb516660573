public import EventSourcing

/// A mail: plain text in UTF-8 from one sender to one person.
public struct MailMessage: Sendable {
    public let from: MailAddress
    public let to: MailAddress
    public let subject: String
    public let text: String
    /// Unique for the mail, and the same however often it is tried: with the sender's domain the `Message-ID`. Printable ASCII without spaces.
    public let id: String
    public let date: Timestamp

    public init(from: MailAddress, to: MailAddress, subject: String, text: String, id: String, date: Timestamp) {
        self.from = from
        self.to = to
        self.subject = subject
        self.text = text
        self.id = id
        self.date = date
    }

    /// The mail as RFC 5322 has it, lines ended by CRLF, in ASCII: all else is encoded.
    public var encoded: [UInt8] {
        let domain = from.address.split(separator: "@").last ?? "localhost"
        let headers = [
            "From: \(HeaderText.address(from))", "To: \(HeaderText.address(to))", "Subject: \(HeaderText.unstructured(subject))",
            "Date: \(MailDate.text(date))", "Message-ID: <\(id.filter(Self.isPlain))@\(domain)>", "MIME-Version: 1.0",
            "Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: quoted-printable",
            // Neither an answering machine nor a list shall answer.
            "Auto-Submitted: auto-generated",
        ]
        return Array((headers.joined(separator: "\r\n") + "\r\n\r\n").utf8) + QuotedPrintable.encode(text)
    }

    private static func isPlain(_ letter: Character) -> Bool {
        letter.isASCII && (letter.isLetter || letter.isNumber || letter == "-" || letter == ".")
    }
}
