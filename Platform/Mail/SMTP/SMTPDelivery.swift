/// What became of a mail that was handed to the server.
public enum SMTPDelivery: Hashable, Sendable {
    /// The server has taken it.
    case delivered
    /// The server will never take it: a reply of 5xx about the sender, the recipient or the mail. The text is the reply's codes, as in `550 5.1.1`; what servers
    /// write beside them often names people.
    case refused(String)
    /// The server has certainly not taken it, and may at another time: nobody there, no encryption, no sign-in, a reply of 4xx, a connection that ended before the
    /// mail did.
    case notDelivered(String)
    /// The mail was sent whole, and whether the server has taken it is not known: the connection ended before the answer.
    case uncertain(String)
}
