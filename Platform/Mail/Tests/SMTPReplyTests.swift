import Testing

@testable import Mail

@Suite struct SMTPReplyTests {
    private func replies(_ text: String) throws -> [SMTPReply] {
        var parser = SMTPReplyParser()
        return try Array(text.utf8).compactMap { try parser.take($0) }
    }

    @Test func `replies of one line and of many are read`() throws {
        #expect(
            try replies("220 hi\r\n250-a.example\r\n250-SIZE 10\r\n250 HELP\r\n354\r\n") == [
                SMTPReply(code: 220, lines: ["hi"]), SMTPReply(code: 250, lines: ["a.example", "SIZE 10", "HELP"]),
                SMTPReply(code: 354, lines: [""]),
            ])
    }

    @Test(arguments: [
        "hello\r\n", "25\r\n", "250_x\r\n", "999 x\r\n", "250-a\r\n251 b\r\n", "-50 x\r\n", String(repeating: "2", count: 3_000),
        String(repeating: "250-x\r\n", count: 200),
    ])
    func `what is no reply, or none that ever ends, is refused`(text: String) {
        #expect(throws: SMTPReplyParser.Malformed.self) { try replies(text) }
    }

    @Test func `a reply in the middle is not over`() throws {
        var parser = SMTPReplyParser()
        for byte in "250-a\r\n250".utf8 { #expect(try parser.take(byte) == nil) }
        #expect(!parser.isEmpty)
        for byte in " b\r".utf8 { #expect(try parser.take(byte) == nil) }
        #expect(try parser.take(UInt8(ascii: "\n")) != nil)
        #expect(parser.isEmpty)
    }

    @Test func `what a server can do is told by its EHLO`() {
        let reply = SMTPReply(code: 250, lines: ["mail.example", "STARTTLS", "AUTH LOGIN plain", "auth=XOAUTH2", "SIZE 10"])
        #expect(reply.capabilities == ["STARTTLS": [], "AUTH": ["LOGIN", "PLAIN", "XOAUTH2"], "SIZE": ["10"]])
    }

    @Test(arguments: [
        (550, "5.1.1 <ada@example.com>: no such person", "550 5.1.1"), (550, "ada@example.com is unknown", "550"), (421, "", "421"),
        (550, "5.1.1.9 x", "550"),
    ])
    func `what is kept of a refusal names nobody`(code: Int, line: String, summary: String) {
        #expect(SMTPReply(code: code, lines: [line]).summary == summary)
    }
}
