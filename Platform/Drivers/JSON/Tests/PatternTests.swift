import PlatformTesting
import Testing

@testable import JSON

@Suite struct PatternTests {
    @Test(arguments: [
        ("^$", [""], ["a"]), ("^abc$", ["abc"], ["", "ab", "abcd", "xabc"]), ("^a*$", ["", "a", "aaaa"], ["b", "aab"]),
        ("^a+b?$", ["a", "aab"], ["", "b", "abb"]), ("^a{3}$", ["aaa"], ["aa", "aaaa"]), ("^a{2,}$", ["aa", "aaaaa"], ["a"]),
        ("^a{1,3}b{0,2}$", ["a", "aaabb"], ["aaaa", "b", "abbb"]), ("^[a-c0]{2}$", ["a0", "cc"], ["ad", "a"]),
        ("^[^a-c]*$", ["", "xyz", "é"], ["xay"]), (#"^\d{2}-\w$"#, ["12-_"], ["1a-_", "12--"]), (#"^\x41\u00e9$"#, ["Aé"], ["Ae"]),
        (#"^[\x00-\x1F\u2028]$"#, ["\n", "\u{2028}"], ["a", "\u{2029}"]), (#"^a\.b$"#, ["a.b"], ["axb"]),
        ("^.$", ["x", "é", "😀"], ["\n", "", "xy"]),
        ("^(ab|c)*d$", ["d", "abcabd"], ["abc", "ad"]), ("^(?:x(y|z)?){2}$", ["xx", "xyxz"], ["x", "xyyx"]),
        ("^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$", ["en", "de-AT", "zh-Hant-TW"], ["e", "en-", "en--US", "de_AT", "en-123456789"]),
        ("^[]a]$", [], []), ("^[a-]$", ["a", "-"], ["b"]), ("^(a?){3}$", ["", "aaa"], ["aaaa"]), ("^(a|b|)c$", ["ac", "bc", "c"], ["abc"]),
        ("^(a*)*b$", ["b", "aaab"], ["aaa"]), ("^(a?b?){1,3}$", ["", "b", "bbb", "abab", "bab", "aaa"], ["bbbb", "aabaa"]),
        ("^(a?){2,3}c$", ["c", "aac", "aaac"], ["aaaac"]), ("^(ab?){0,2}$", ["", "a", "aa", "aba"], ["b", "aaa"]),
        ("^a+a+a+$", ["aaa", "aaaaa"], ["aa"]),
    ])
    func `patterns match whole texts`(pattern: String, matching: [String], other: [String]) throws {
        guard !matching.isEmpty else {
            #expect(throws: JSONPattern.SyntaxError.self) { try JSONPattern(pattern) }
            return
        }
        let compiled = try JSONPattern(pattern)
        for text in matching { #expect(compiled.matches(text), "\(pattern) on \(text)") }
        for text in other { #expect(!compiled.matches(text), "\(pattern) on \(text)") }
    }

    @Test(arguments: [
        "", "a", "^a", "a$", "^a|b$", "^(a$", "^a)$", "^[a$", "^[]$", "^[z-a]$", "^*$", "^a**$", "^a+?$", "^a{2,1}$", "^a{$", "^a{65}$",
        "^[a-z]{40}[0-9]{25}$",
        #"^\p{L}$"#, #"^\b$"#, "^(?=a)$", "^(?<n>a)$", #"^(a)\1$"#, #"^\x4$"#, #"^\u12G4$"#, #"^a\$"#, "^a^$", "^a{0}$",
    ])
    func `what cannot be matched in linear time is refused`(pattern: String) {
        #expect(throws: JSONPattern.SyntaxError.self) { try JSONPattern(pattern) }
    }

    @Test(arguments: [
        "^(a+)+$", "^(a*)*$", "^(a|a)*$", "^(a|ab|b)*$", #"^(\w|[a-c])+x$"#, "^(a+,?)*$", "^(a*b*)*$", "^(.|[^x])*$", "^x(aa|a)+y$",
        "^(a{1,8})*$",
        #"^([^a]|\d)*$"#, "^((a|b)+c?)*$", "^(a+){2,}$",
    ])
    func `a repetition with two ways around is found`(pattern: String) { #expect(JSONPattern.explodes(pattern)) }

    @Test(arguments: [
        "^$", "^a*$", "^(a|b)*$", "^(a+b)*$", #"^(a|bc)+(-\d{2,3})*[\w.]?$"#, "^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$", "^a+a+a+$",
        "^(a?){3}$",
        "^(a|[^a])*$", "^([/?](x|%[0-9]{2})*)?(#(x|%[0-9]{2})*)?$", "^(?:x(y|z)?){2}$", "^(a+)?b{2,}$", #"^(\d|[^\w])*$"#, "^(ab|ac)*$",
    ])
    func `one way around is no fault`(pattern: String) throws {
        _ = try JSONPattern(pattern)
        #expect(!JSONPattern.explodes(pattern))
    }

    @Test func `a text made to make matching explode is matched at once`() throws {
        let pattern = try JSONPattern("^(a*)*(a|aa)+b$")
        #expect(!pattern.matches(String(repeating: "a", count: 200_000)))
    }

    @Test func `a random text matches as Swift's own expressions say`() throws {
        let seed = TestSeed.next()
        var generator = SplitMix64(state: seed)
        let sources = [
            "^(ab|a)*b?$", "^[ab]+$", "^[^b]*$", "^[ab]{2,4}(c|a)*$", "^a?(b+c|[^a])a*$", "^(a(b(c)?)?)*$", "^(a|b)*a(a|b)(a|b)$",
        ]
        for source in sources {
            let pattern = try JSONPattern(source)
            let reference = try Regex(source)
            for _ in 0..<400 {
                let text = String((0..<Int.random(in: 0...8, using: &generator)).map { _ in "abc".randomElement(using: &generator)! })
                #expect(try pattern.matches(text) == (reference.wholeMatch(in: text) != nil), "\(source) on \(text), seed \(seed)")
            }
        }
    }
}
