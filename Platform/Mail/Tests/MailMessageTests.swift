import EventSourcing
import Foundation
import Testing

@testable import Mail

/// How a mail is written down.
@Suite struct MailMessageTests {
    private static let moment = Timestamp("2026-11-21T09:30:00Z")!

    private func encoded(subject: String = "Hello", name: String? = nil, text: String = "Hi\n", id: String = "one") throws -> String {
        let from = try #require(MailAddress("noreply@example.com", name: "Tributary"))
        let to = try #require(MailAddress("ada@example.org", name: name))
        let mail = MailMessage(from: from, to: to, subject: subject, text: text, id: id, date: Self.moment)
        return String(decoding: mail.encoded, as: UTF8.self)
    }

    private func headers(_ mail: String) -> [String] {
        String(mail.prefix(upTo: mail.range(of: "\r\n\r\n")!.lowerBound)).replacingOccurrences(of: "\r\n ", with: " ")
            .components(separatedBy: "\r\n")
    }

    @Test func `a plain mail looks as it should`() throws {
        #expect(
            try encoded() == """
                From: "Tributary" <noreply@example.com>\r
                To: <ada@example.org>\r
                Subject: Hello\r
                Date: Sat, 21 Nov 2026 09:30:00 +0000\r
                Message-ID: <one@example.com>\r
                MIME-Version: 1.0\r
                Content-Type: text/plain; charset=utf-8\r
                Content-Transfer-Encoding: quoted-printable\r
                Auto-Submitted: auto-generated\r
                \r
                Hi\r

                """)
    }

    @Test(arguments: [
        "Hello\r\nBcc: eve@example.com", "Hello\nBcc: eve@example.com", "Hello\rBcc: eve@example.com", "Hello\r\n\r\nBody",
        "Grüße\r\nBcc: eve@example.com", "Hello\u{2028}Bcc: x", "Hello\u{85}Bcc: x", "\0", String(repeating: "x\r\nBcc: y ", count: 40),
    ])
    func `no subject and no name makes a header or ends them`(text: String) throws {
        for mail in [try encoded(subject: text), try encoded(name: text)] {
            #expect(headers(mail).map { $0.prefix { $0 != ":" } } == headers(try encoded()).map { $0.prefix { $0 != ":" } })
            #expect(mail.utf8.allSatisfy { $0 < 0x80 && ($0 >= 0x20 || $0 == 0x0D || $0 == 0x0A) })
            #expect(mail.hasSuffix("\r\n\r\nHi\r\n"))
        }
    }

    @Test(arguments: ["Grüße aus Köln", "日本語の件名はここにあります。とても長いので折り返されます。", "😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀", String(repeating: "long ", count: 60)])
    func `a subject in any script is read as it was written`(subject: String) throws {
        let mail = try encoded(subject: subject)
        let lines = mail.components(separatedBy: "\r\n")
        #expect(lines.allSatisfy { $0.utf8.count <= 78 })
        let value = try #require(headers(mail).first { $0.hasPrefix("Subject: ") }).dropFirst(9)
        let words = try value.split(separator: " ").map { word in
            #expect(word.hasPrefix("=?utf-8?B?") && word.hasSuffix("?=") && word.count <= 75)
            let bytes = try #require(Data(base64Encoded: String(word.dropFirst(10).dropLast(2))))
            return try #require(String(data: bytes, encoding: .utf8))
        }
        #expect(words.joined() == subject)
    }

    @Test func `a name with signs of its own is quoted`() throws {
        #expect(headers(try encoded(name: #"Ada "the" \ Countess, <x>"#))[1] == #"To: "Ada \"the\" \\ Countess, <x>" <ada@example.org>"#)
    }

    @Test(arguments: ["one two", "a\r\nb", "<x>", "a@b"]) func `an id holds nothing that would end it`(id: String) throws {
        #expect(headers(try encoded(id: id)).contains { $0.wholeMatch(of: /Message-ID: <[A-Za-z0-9.-]*@example\.com>/) != nil })
    }

    @Test(arguments: [
        "", "ada", "@example.com", "ada@", "a@b@c", "ada@example.com\r\nRCPT TO:<eve@example.com>", "ada @example.com", "<ada@example.com>",
        "ada@example.com>", "ädä@example.com", "ada@example.com,eve@example.com", "\"a b\"@example.com", "a\0b@example.com",
        String(repeating: "a", count: 251) + "@b.c",
    ])
    func `what could be more than one address is none`(text: String) {
        #expect(MailAddress(text) == nil)
        #expect(MailAddress(parsing: "Name <\(text)>") == nil)
    }

    @Test(arguments: ["Tributary <a@b.c>", "\"Tributary\" <a@b.c>", "  Tributary  <a@b.c>"]) func `a sender is read with its name`(
        text: String
    ) {
        #expect(MailAddress(parsing: text) == MailAddress("a@b.c", name: "Tributary"))
        #expect(MailAddress(parsing: "a@b.c") == MailAddress("a@b.c"))
    }

    @Test(arguments: [
        (0, "Thu, 01 Jan 1970 00:00:00 +0000"), (951_782_400, "Tue, 29 Feb 2000 00:00:00 +0000"),
        (1_798_761_599, "Thu, 31 Dec 2026 23:59:59 +0000"),
    ])
    func `a date is that of the moment`(seconds: Int64, text: String) {
        #expect(MailDate.text(Timestamp(microseconds: seconds * 1_000_000)) == text)
    }
}
