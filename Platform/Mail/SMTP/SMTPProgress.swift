internal import NIOSSL

/// How far a dialogue has come: what its sudden end means.
actor SMTPProgress {
    private var isComplete = false
    private var settled: SMTPDelivery?

    /// From here on the server may have the mail.
    func mailIsComplete() { isComplete = true }

    /// The server has answered: nothing that happens later changes that.
    func settle(_ delivery: SMTPDelivery) { settled = delivery }

    func delivery(endedBy error: any Error) -> SMTPDelivery {
        if let settled { return settled }
        if let refusal = error as? SMTPDialogue.Refusal { return refusal.delivery }
        if isComplete { return .uncertain("the connection ended before the answer") }
        return .notDelivered(Self.isAboutEncryption(error) ? "no encryption: certificate or protocol" : "the connection ended")
    }

    private static func isAboutEncryption(_ error: any Error) -> Bool {
        switch error {
        // A connection that broke, encrypted or not.
        case NIOSSLError.uncleanShutdown: false
        case is NIOSSLError, is BoringSSLError, is NIOSSLExtraError: true
        default: false
        }
    }
}
