import Foundation
import Testing

@testable import Mail

@Suite struct QuotedPrintableTests {
    private func encoded(_ text: String) -> String { String(decoding: QuotedPrintable.encode(text), as: UTF8.self) }

    /// Written by RFC 2045's rules, and by nothing of ours.
    private func decoded(_ text: String) -> String {
        var bytes: [UInt8] = []
        var rest = Array(text.replacing("=\r\n", with: "").utf8)[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "="), let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) {
                bytes.append(value)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self).replacing("\r\n", with: "\n")
    }

    @Test(arguments: [
        "plain\n", "Grüße = 100 %\n", "trailing space \n\ttab\t\n", "\n\n\n", ".\n..\nFrom here\n", "日本語😀\n",
        String(repeating: "x", count: 500) + "\n", String(repeating: "ü", count: 300) + "\n", String(repeating: "word ", count: 80) + "\n",
        String(repeating: "=", count: 200) + "\n",
    ])
    func `a text is read as it was written, and no line is longer than 76`(text: String) {
        let encoded = encoded(text)
        #expect(decoded(encoded) == text)
        for line in encoded.components(separatedBy: "\r\n") {
            #expect(line.utf8.count <= 76)
            #expect(!line.hasSuffix(" ") && !line.hasSuffix("\t"))
            #expect(line.utf8.allSatisfy { (0x20...0x7E).contains($0) || $0 == 0x09 })
        }
    }

    @Test(arguments: [("a\nb", "a\r\nb\r\n"), ("a\r\nb\r\n", "a\r\nb\r\n"), ("a\rb\r", "a\r\nb\r\n"), ("", ""), ("a\n\n", "a\r\n\r\n")])
    func `lines end in one way`(text: String, expected: String) { #expect(encoded(text) == expected) }

    @Test func `any text of many comes back`() {
        var generator = SystemRandomNumberGenerator()
        let letters: [Character] = ["a", " ", "\t", "=", ".", "ü", "😀", "\n", "日"]
        for _ in 0..<500 {
            let text = String((0..<Int.random(in: 0...300)).map { _ in letters.randomElement(using: &generator)! }) + "\n"
            #expect(decoded(encoded(text)) == text)
        }
    }

    @Test func `a line that begins with a dot gets another one`() {
        func stuffed(_ text: String) -> String { String(decoding: SMTPDialogue.stuffed(Array(text.utf8)), as: UTF8.self) }
        #expect(stuffed(".\r\n..\r\na.b\r\n.c") == "..\r\n...\r\na.b\r\n..c")
    }
}
