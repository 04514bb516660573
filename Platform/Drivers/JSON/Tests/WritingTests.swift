import JSON
import Testing

@Suite struct WritingTests {
    @Test func `every character survives writing and reading`() throws {
        var text = ""
        for value in 1..<0x3000 { text.unicodeScalars.append(Unicode.Scalar(value)!) }
        text += "😀\u{10FFFF}\u{FFFD}"
        var writer = JSONWriter()
        writer.value(text)
        let read = try JSONDocument.withValue(parsing: writer.bytes) { $0.string }
        #expect(read == text)
    }

    @Test(arguments: [
        ("\u{1}\u{8}\u{9}\u{A}\u{B}\u{C}\u{D}\u{1F}", #""\u0001\b\t\n\u000b\f\r\u001f""#), ("\"\\/", #""\"\\/""#), ("", "\"\""),
        ("aé\"b", #""aé\"b""#),
    ])
    func `strings are escaped as RFC 8259 says`(text: String, json: String) {
        var writer = JSONWriter()
        writer.value(text)
        #expect(String(decoding: writer.bytes, as: UTF8.self) == json)
    }

    @Test func `commas stand where they belong`() {
        var writer = JSONWriter()
        writer.beginArray()
        writer.null()
        writer.beginObject()
        writer.endObject()
        writer.beginObject()
        writer.name("a\"b")
        writer.beginArray()
        writer.value(true)
        writer.value(-7 as Int64)
        writer.value(0.1)
        writer.endArray()
        writer.name("raw")
        writer.raw("{\"x\":1}".utf8)
        writer.member("last", false)
        writer.endObject()
        writer.beginArray()
        writer.endArray()
        writer.endArray()
        #expect(String(decoding: writer.bytes, as: UTF8.self) == #"[null,{},{"a\"b":[true,-7,0.1],"raw":{"x":1},"last":false},[]]"#)
    }

    @Test(arguments: [
        0 as Double, -0.0, 0.1, 1.0 / 3, 1e-7, .leastNonzeroMagnitude, .leastNormalMagnitude, 1e21, .greatestFiniteMagnitude, 123456789.125,
        0x1p53 + 2,
    ])
    func `doubles read back as the same number`(number: Double) throws {
        var writer = JSONWriter()
        writer.value(number)
        let read = try JSONDocument.withValue(parsing: writer.bytes) { $0.number }
        #expect(read == number)
    }

    @Test(arguments: [Int64.min, .max, 0, -1, 7, 10, -120, 1_000_000]) func `integers read back as the same number`(number: Int64) throws {
        var writer = JSONWriter()
        writer.value(number)
        #expect(String(decoding: writer.bytes, as: UTF8.self) == "\(number)")
        let read = try JSONDocument.withValue(parsing: writer.bytes) { $0.integer }
        #expect(read == number)
    }

    @Test func `a text that needs no escapes is appended in place`() {
        var writer = JSONWriter()
        writer.beginObject()
        writer.member("a") { $0 += "2026".utf8 }
        writer.member("b", 1 as Int64)
        writer.name("c")
        writer.plain { _ in }
        writer.endObject()
        #expect(String(decoding: writer.bytes, as: UTF8.self) == #"{"a":"2026","b":1,"c":""}"#)
    }

    @Test func `a value is written as it was read`() throws {
        let text = #"{"z":[1,-2.5,"x\n",null,true,{}],"a":{"b":[]}}"#
        #expect(try rewritten(text) == text)
        #expect(try rewritten(" { \"b\" : 1e2 , \"a\" : \"\\u00e9\" } ") == #"{"b":100,"a":"é"}"#)
    }
}
