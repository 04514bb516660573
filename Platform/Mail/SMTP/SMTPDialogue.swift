import Foundation
import NIOCore

/// What is said to a server to hand it one mail, step by step.
struct SMTPDialogue {
    /// The server has said no.
    struct Refusal: Error {
        let delivery: SMTPDelivery
    }

    /// The connection ended where a reply was due.
    struct Ended: Error {}

    private let configuration: SMTPConfiguration
    private var replies: NIOAsyncChannelInboundStream<SMTPReply>.AsyncIterator
    private let requests: NIOAsyncChannelOutboundWriter<SMTPRequest>
    private let progress: SMTPProgress

    init(
        _ configuration: SMTPConfiguration, _ replies: NIOAsyncChannelInboundStream<SMTPReply>.AsyncIterator,
        _ requests: NIOAsyncChannelOutboundWriter<SMTPRequest>, _ progress: SMTPProgress
    ) {
        self.configuration = configuration
        self.replies = replies
        self.requests = requests
        self.progress = progress
    }

    mutating func deliver(_ mail: MailMessage) async throws -> SMTPDelivery {
        try await greet()
        try await ask("MAIL FROM:<\(mail.from.address)>", isAboutMail: true)
        try await ask("RCPT TO:<\(mail.to.address)>", isAboutMail: true)
        try await ask("DATA", isAboutMail: true)
        // Without its last line the server has no mail, however the connection ends.
        try await requests.write(.bytes(Self.stuffed(mail.encoded)))
        await progress.mailIsComplete()
        let delivery = Self.outcome(try await exchange(.line(".")))
        await progress.settle(delivery)
        // The mail is through; how the farewell goes is of no interest.
        _ = try? await exchange(.line("QUIT"))
        return delivery
    }

    /// Up to where the server takes mails: encrypted, and signed in.
    private mutating func greet() async throws {
        let greeting = try await reply()
        guard greeting.isPositive else { throw refusal(greeting) }
        var capabilities = try await hello()
        if configuration.security == .startTLS {
            guard capabilities["STARTTLS"] != nil else { throw Refusal(delivery: .notDelivered("the server offers no STARTTLS")) }
            let ready = try await exchange(.startTLS)
            guard ready.isPositive else { throw refusal(ready) }
            // What was told in clear is forgotten: anybody may have told it.
            capabilities = try await hello()
        }
        if let credentials = configuration.credentials { try await signIn(credentials, capabilities["AUTH"] ?? []) }
    }

    private mutating func hello() async throws -> [String: [String]] {
        try await ask("EHLO \(configuration.clientName)").capabilities
    }

    private mutating func signIn(_ credentials: SMTPCredentials, _ mechanisms: [String]) async throws {
        if mechanisms.contains("PLAIN") {
            try await ask("AUTH PLAIN \(Self.base64("\0\(credentials.user)\0\(credentials.password)"))")
        } else if mechanisms.contains("LOGIN") {
            try await ask("AUTH LOGIN")
            try await ask(Self.base64(credentials.user))
            try await ask(Self.base64(credentials.password))
        } else {
            throw Refusal(delivery: .notDelivered("the server offers neither AUTH PLAIN nor AUTH LOGIN"))
        }
    }

    @discardableResult
    private mutating func ask(_ line: String, isAboutMail: Bool = false) async throws -> SMTPReply {
        let reply = try await exchange(.line(line))
        guard reply.isPositive else { throw refusal(reply, isAboutMail: isAboutMail) }
        return reply
    }

    private mutating func exchange(_ request: SMTPRequest) async throws -> SMTPReply {
        do {
            try await requests.write(request)
        } catch {
            // Why the connection has ended is said where replies are read: that its certificate was refused, perhaps.
            while try await replies.next() != nil {}
            throw error
        }
        return try await reply()
    }

    private mutating func reply() async throws -> SMTPReply {
        guard let reply = try await replies.next() else { throw Ended() }
        return reply
    }

    /// A no that is not about the mail is about us or the server: it can be mended, and the mail still be sent.
    private func refusal(_ reply: SMTPReply, isAboutMail: Bool = false) -> Refusal {
        Refusal(delivery: reply.isPermanent && isAboutMail ? .refused(reply.summary) : .notDelivered(reply.summary))
    }

    private static func outcome(_ reply: SMTPReply) -> SMTPDelivery {
        if reply.isPositive { return .delivered }
        return reply.isPermanent ? .refused(reply.summary) : .notDelivered(reply.summary)
    }

    /// A line that begins with a dot gets another one, so that none ends the mail.
    static func stuffed(_ mail: [UInt8]) -> [UInt8] {
        var stuffed: [UInt8] = []
        stuffed.reserveCapacity(mail.count + 64)
        var isAtStart = true
        for byte in mail {
            if isAtStart, byte == UInt8(ascii: ".") { stuffed.append(byte) }
            stuffed.append(byte)
            isAtStart = byte == UInt8(ascii: "\n")
        }
        return stuffed
    }

    private static func base64(_ text: String) -> String { Data(text.utf8).base64EncodedString() }
}
