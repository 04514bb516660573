import EventSourcing
import Testing

@Suite struct MessageHeadersTests {
    private static let headers: MessageHeaders = {
        var headers = MessageHeaders()
        headers.append(.id, "1")
        headers.append("ce-idle", "no")
        headers.append(.type, "a: b")
        headers.append(.type, "second")
        headers.append("empty", "")
        return headers
    }()

    @Test func `a header is found by its whole name, the first of several`() {
        #expect(Self.headers[.id] == "1")
        #expect(Self.headers[.type] == "a: b")
        #expect(Self.headers.value(of: "ce-idle") == "no")
        #expect(Self.headers.value(of: "empty") == "")
        #expect(Self.headers.bytes(of: .type).map { String(decoding: $0, as: UTF8.self) } == "a: b")
    }

    @Test(arguments: ["", "ce", "ce-", "CE-ID", "ce-id:", "e-id", "second", "nothing"])
    func `another name is not there`(name: String) { #expect(Self.headers.value(of: name) == nil) }

    @Test func `a value cannot begin a header of its own`() {
        var headers = MessageHeaders()
        headers.append(.id, "1\r\nce-type: forged\0")
        #expect(headers[.id] == "1  ce-type: forged ")
        #expect(headers[.type] == nil)
    }

    @Test func `all headers come in their order`() {
        #expect(Self.headers.pairs.map(\.name) == ["ce-id", "ce-idle", "ce-type", "ce-type", "empty"])
        #expect(Self.headers.pairs.map(\.value) == ["1", "no", "a: b", "second", ""])
    }
}
