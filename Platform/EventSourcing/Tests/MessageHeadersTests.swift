import EventSourcing
import Testing

@Suite struct MessageHeadersTests {
    private func headers(_ pairs: (String, String)...) -> MessageHeaders {
        var headers = MessageHeaders()
        for (name, value) in pairs { headers.append(name, value) }
        return headers
    }

    @Test func `a header is found by its exact name`() {
        let headers = headers(("ce-id", "7"), ("ce-type", "t"))
        #expect(headers[.id] == "7")
        #expect(headers.value(of: "ce-type") == "t")
        #expect(headers.value(of: "CE-ID") == nil)
        #expect(headers.value(of: "ce-i") == nil)
        #expect(headers.value(of: "ce-idx") == nil)
        #expect(headers.value(of: "e-id") == nil)
        #expect(headers.value(of: "") == nil)
    }

    @Test func `a name that begins like another one is told from it, in either order`() {
        for headers in [
            headers(("ce-causationid", "long"), ("ce-causationposition", "3"), ("ce-causation", "short")),
            headers(("ce-causation", "short"), ("ce-causationposition", "3"), ("ce-causationid", "long")),
        ] {
            #expect(headers.value(of: "ce-causation") == "short")
            #expect(headers[.causationID] == "long")
            #expect(headers[.causationPosition] == "3")
        }
    }

    @Test func `a value that looks like a header is not taken for one`() {
        let headers = headers(("first", "ce-id: wrong"), ("ce-id", "right"))
        #expect(headers[.id] == "right")
    }

    @Test func `the first of several values is given, and all of them are kept`() {
        let headers = headers(("a", "1"), ("b", "2"), ("a", "3"))
        #expect(headers.value(of: "a") == "1")
        #expect(headers.pairs.map(\.name) == ["a", "b", "a"])
        #expect(headers.pairs.map(\.value) == ["1", "2", "3"])
    }

    @Test func `three headers at once are what each of them is alone, in whatever order they stand`() {
        for headers in [
            headers(("ce-id", "7"), ("ce-type", "t"), ("ce-time", "now"), ("ce-datacontenttype", "json")),
            headers(("ce-time", "now"), ("ce-datacontenttype", ""), ("x", "ce-type: no"), ("ce-type", "t"), ("ce-type", "again")),
            headers(("ce-type", "t"), ("ce-timer", "later")), headers(),
        ] {
            let (type, time, contentType) = headers.ranges(of: .type, .time, .dataContentType)
            #expect(type.map { headers.block[$0] } == headers.bytes(of: .type))
            #expect(time.map { headers.block[$0] } == headers.bytes(of: .time))
            #expect(contentType.map { headers.block[$0] } == headers.bytes(of: .dataContentType))
        }
    }

    @Test func `an empty value is a value`() {
        let headers = headers(("a", ""), ("b", "2"), ("c", ""))
        #expect(headers.value(of: "a") == "")
        #expect(headers.value(of: "b") == "2")
        #expect(headers.value(of: "c") == "")
        #expect(headers.pairs.map(\.value) == ["", "2", ""])
    }

    @Test func `a value keeps its colons and its letters of any script`() {
        let value = "a: b:c, “ü” 😀"
        #expect(headers(("a", value)).value(of: "a") == value)
        #expect(headers(("a", value)).pairs.first?.value == value)
    }

    @Test func `line breaks and NULs in a value become spaces, so that no value makes a header`() {
        let headers = headers(("a", "1\r\nce-id: forged\n\0x"), ("b", "2"))
        #expect(headers.value(of: "a") == "1  ce-id: forged  x")
        #expect(headers[.id] == nil)
        #expect(headers.pairs.count == 2)
        #expect(headers.value(of: "b") == "2")
    }

    @Test func `the block is the text in which NATS carries headers`() {
        let headers = headers(("a", "1"), ("b", ""))
        #expect(headers.block == Array("a: 1\r\nb: \r\n".utf8))
        #expect(MessageHeaders(block: headers.block) == headers)
    }

    @Test(arguments: ["a:1\r\nb:  2\r\n", "a: 1\nb: 2\n", "a: 1\r\nb: 2"])
    func `blocks that others wrote are read too`(block: String) {
        let headers = MessageHeaders(block: Array(block.utf8))
        #expect(headers.value(of: "a") == "1")
        #expect(headers.value(of: "b") == "2")
        #expect(headers.pairs.map(\.value) == ["1", "2"])
    }

    @Test(arguments: ["", "\r\n", ":", "a", "a\r\n", "\n\n\n", "aa", "a\r\r\n", "b: a"])
    func `in a block without the header nothing is found`(block: String) {
        #expect(MessageHeaders(block: Array(block.utf8)).value(of: "a") == nil)
    }

    @Test func `no headers are no text`() {
        #expect(MessageHeaders().block.isEmpty)
        #expect(MessageHeaders().pairs.isEmpty)
        #expect(MessageHeaders()[.id] == nil)
    }

    @Test func `a value is had as bytes too`() {
        var headers = MessageHeaders()
        headers.append(.type, "a: b")
        #expect(headers.bytes(of: .type).map { String(decoding: $0, as: UTF8.self) } == "a: b")
        #expect(headers.bytes(of: .id) == nil)
    }
}
