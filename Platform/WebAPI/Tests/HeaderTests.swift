import Testing

@testable import WebAPI

@Suite("Reading headers and queries")
struct HeaderTests {
    @Test(
        "Prefer is read as RFC 7240 writes it, and what cannot be read is ignored",
        arguments: [
            (["wait=10"], 10), (["respond-async, wait=10"], 10), (["respond-async", "wait = \"5\""], 5), (["WAIT=3; foo=bar"], 3),
            (["wait=100"], 60),
            (["wait=99999999999999999999"], 60), (["handling=\"a, wait=1\", wait=2"], 2), (["wait=4, wait=9"], 4), (["wait=0"], nil),
            (["wait=-1"], nil), (["wait"], nil), (["wait=x"], nil), (["wait=1.5"], nil), (["respond-async"], nil), ([""], nil),
        ] as [([String], Int?)])
    func preferences(fields: [String], seconds: Int?) {
        #expect(Preferences(fields).wait == seconds.map { .seconds($0) })
    }

    @Test("A trace parent that is not one is dropped, and of a later version what we know is kept")
    func traceParent() {
        let valid = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"
        #expect(TraceParent.valid(valid) == valid)
        #expect(TraceParent.valid("01" + valid.dropFirst(2) + "-extra") == "01" + valid.dropFirst(2))
        #expect(TraceParent.valid(valid + "-extra") == nil)
        #expect(TraceParent.valid(valid.uppercased()) == nil)
        #expect(TraceParent.valid("00-00000000000000000000000000000000-b7ad6b7169203331-01") == nil)
        #expect(TraceParent.valid("ff" + valid.dropFirst(2)) == nil)
        #expect(TraceParent.valid("nonsense") == nil)
    }

    @Test("base64url gives back what it was given, and takes nothing but its own canonical form", arguments: 0...70)
    func base64url(count: Int) {
        let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 37 &+ 251) }
        let text = Base64URL.text(bytes)
        #expect(Base64URL.bytes(text) == bytes)
        #expect(Base64URL.bytes(text + "=") == nil)
    }

    @Test("base64url is that of RFC 4648 without padding")
    func base64urlVectors() {
        #expect(
            ["", "f", "fo", "foo", "foob", "fooba", "foobar"].map { Base64URL.text(Array($0.utf8)) } == [
                "", "Zg", "Zm8", "Zm9v", "Zm9vYg", "Zm9vYmE", "Zm9vYmFy",
            ])
        #expect(Base64URL.text([0xFB, 0xFF]) == "-_8")
        #expect(Base64URL.bytes("Zh") == nil)
        #expect(Base64URL.bytes("Z") == nil)
        #expect(Base64URL.bytes("+_8") == nil)
    }

    @Test("Percent-encoding goes both ways, and refuses what is not UTF-8")
    func percentEncoding() {
        #expect(PercentEncoding.encoded("a b/ü") == "a%20b%2f%c3%bc")
        #expect(PercentEncoding.decoded("a%20b%2F%C3%BC") == "a b/ü")
        #expect(PercentEncoding.decoded("a+b") == "a+b")
        #expect(PercentEncoding.decoded("a+b", plusIsSpace: true) == "a b")
        #expect(PercentEncoding.decoded("%c3%28") == nil)
        #expect(PercentEncoding.decoded("%4") == nil)
    }

    @Test("A quoted string ends at its closing quote")
    func quotedString() {
        #expect(QuotedString.unquoted(#""a\"b\\c""#) == #"a"b\c"#)
        #expect(QuotedString.unquoted(#""a" b"#) == nil)
        #expect(QuotedString.unquoted(#""a"#) == nil)
        #expect(QuotedString.unquoted(#""a\""#) == nil)
    }

    @Test("A fingerprint depends on the key, the caller, the operation and the body")
    func fingerprint() throws {
        let body = try Greet(jsonBytes: Array(#"{"personId":"ada","text":"x"}"#.utf8))
        let other = try Greet(jsonBytes: Array(#"{"personId":"ada","text":"y"}"#.utf8))
        let one = RequestFingerprint(key: try #require(FingerprintKey(Array(repeating: 1, count: 32))))
        let two = RequestFingerprint(key: try #require(FingerprintKey(Array(repeating: 2, count: 32))))
        let prints = [
            one.make(owner: "a", operation: "Greet", body: body), one.make(owner: "a", operation: "Greet", body: other),
            one.make(owner: "b", operation: "Greet", body: body), one.make(owner: "a", operation: "Other", body: body),
            two.make(owner: "a", operation: "Greet", body: body),
        ]
        #expect(FingerprintKey(Array(repeating: 1, count: 31)) == nil)
        #expect(Set(prints).count == prints.count)
        #expect(prints[0] == one.make(owner: "a", operation: "Greet", body: body))
        #expect(prints.allSatisfy { $0.utf8.count == 64 })
    }
}
