import Testing

@testable import JSON

@Suite struct RulesTests {
    private func matches(_ format: JSONStringFormat, _ text: String) -> Bool {
        var text = text
        return text.withUTF8 { format.matches($0) }
    }

    @Test func `only canonical UUIDs are UUIDs`() {
        #expect(matches(.uuid, "01890a5d-ac96-774b-bcce-b302099a8057"))
        for text in [
            "", "01890A5D-ac96-774b-bcce-b302099a8057", "01890a5dac96774bbcceb302099a8057", "{01890a5d-ac96-774b-bcce-b302099a8057}",
            "01890a5d-ac96-774b-bcce-b302099a805", "01890a5d-ac96-774b-bcce-b302099a80577", "01890a5g-ac96-774b-bcce-b302099a8057",
            "01890a5d.ac96-774b-bcce-b302099a8057", "01890a5d-ac96-774b-bcce-b302099a805*",
        ] { #expect(!matches(.uuid, text), "\(text)") }
    }

    /// An id in upper case would address another entity than the same id in lower case.
    @Test func `a UUID in upper case is refused, and the error says what is wanted`() throws {
        let rules = JSONStringRules(format: .uuid)
        for text in ["01890A5D-AC96-774B-BCCE-B302099A8057", "01890a5d-ac96-774b-bcce-b302099a805F"] {
            var text = text
            let error = text.withUTF8 { bytes in #expect(throws: JSONError.self) { try rules.check(bytes) } }
            #expect(error?.code == .constraint)
            #expect(error?.message.contains("in lower case") == true)
        }
    }

    @Test func `e-mail addresses are told from what is none`() {
        for text in ["a@b.co", "eva.o'hara+tag@mail.example.com", "x_y@1-2.example", String(repeating: "a", count: 64) + "@b.co"] {
            #expect(matches(.email, text), "\(text)")
        }
        for text in [
            "", "a", "@", "a@", "@b.co", "a@b", "a@b.", "a@.co", "a@b..co", "a@-b.co", "a@b-.co", "a b@c.de", "a@b c.de", "a@b@c.de",
            "a\n@b.co", "a@b.co\n",
            "a@b.co ", "\"a\"@b.co", "ä@b.co", "a@bü.co", String(repeating: "a", count: 65) + "@b.co",
            "a@" + String(repeating: "b", count: 64) + ".co", "a@" + String(repeating: "b.", count: 127) + "co",
        ] { #expect(!matches(.email, text), "\(text)") }
    }

    @Test func `only http and https addresses are URIs`() {
        for text in [
            "http://a", "https://example.com/x?y=z#f", "HTTPS://user@example.com:8080/%C3%A9", "http://[::1]/", "http://[::1]:80?",
            "http://a:/",
        ] {
            #expect(matches(.uri, text), "\(text)")
        }
        for text in [
            "", "example.com", "/x", "ftp://a", "javascript:alert(1)", "http:", "http:/a", "http://", "http:///x", "http://:80",
            "http://u@", "http://a b",
            "http://a/%zz", "http://a/%4", "http://a/é", "http://a/<x>", "http://a\n", "data:text/plain,x",
            "http://a[b]", "http://a/[", "http://[::1", "http://[::1]b", "http://[]", "http://a:b", "http://[::1]:b", "http://a/#b#c",
        ] { #expect(!matches(.uri, text), "\(text)") }
    }

    @Test func `lengths count Unicode scalars`() throws {
        func check(_ text: String, _ rules: JSONStringRules) -> Bool {
            var text = text
            return text.withUTF8 { (try? rules.check($0)) != nil }
        }
        let rules = JSONStringRules(minLength: 3, maxLength: 4)
        for (text, isAllowed) in [
            ("ab", false), ("abc", true), ("abcd", true), ("abcde", false), ("éé", false), ("ééé", true), ("éééé", true), ("ééééé", false),
            ("😀😀", false),
            ("😀😀😀", true), ("😀😀😀😀", true), ("😀😀😀😀😀", false), ("e\u{301}e\u{301}", true),
        ] { #expect(check(text, rules) == isAllowed, "\(text)") }
    }
}
