import EventSourcing
import IdentityEvents
import JSON
import Testing

@Suite struct ValidationTests {
    /// A valid request with one member replaced (nil: taken out), as text.
    private func request(_ name: String, _ json: String?) -> [UInt8] {
        var members = [
            ("userId", "\"\(Examples.userID)\""), ("email", #""eva@example.com""#), ("password", #""correct horse battery""#),
            ("firstName", #""Eva""#),
            ("lastName", #""M""#), ("picture", #""https://example.com/eva.png""#), ("locale", #""de-AT""#),
        ]
        members.removeAll { $0.0 == name }
        if let json { members.append((name, json)) }
        return Array("{\(members.map { "\"\($0.0)\":\($0.1)" }.joined(separator: ","))}".utf8)
    }

    private static let long = String(repeating: "n", count: 300)

    @Test(
        arguments: [
            ("userId", nil, .missingMember), ("userId", #""7""#, .constraint), ("userId", #""a.b""#, .constraint),
            ("userId", #""*""#, .constraint),
            ("userId", #""a>b""#, .constraint), ("userId", #""a b""#, .constraint),
            ("userId", #""01890A5D-AC96-774B-BCCE-B302099A8057""#, .constraint),
            ("userId", "7", .wrongType), ("email", #""eva""#, .constraint), ("email", #""eva@""#, .constraint),
            ("email", #""eva@localhost""#, .constraint),
            ("email", "null", .wrongType), ("email", "\"\(long)@example.com\"", .constraint), ("password", #""eleven char""#, .constraint),
            ("password", "\"\(long)\"", .constraint), ("password", "[]", .wrongType), ("firstName", #""""#, .constraint),
            ("firstName", "\"\(long)\"", .constraint),
            ("firstName", #""a\nb""#, .constraint), ("firstName", #""a\u007fb""#, .constraint), ("firstName", #""a\u0085b""#, .constraint),
            ("firstName", #""a\u2028b""#, .constraint), ("firstName", #""a\u0000b""#, .invalidText), ("lastName", #""""#, .constraint),
            ("lastName", "true", .wrongType), ("picture", #""ftp://example.com""#, .constraint),
            ("picture", #""javascript:alert(1)""#, .constraint),
            ("picture", "\"https://example.com/\(String(repeating: "x", count: 2048))\"", .constraint),
            ("locale", #""german""#, .constraint),
            ("locale", #""de_AT""#, .constraint), ("nickname", #""E""#, .unknownMember), ("sealedPassword", #""x""#, .unknownMember),
        ] as [(String, String?, JSONError.Code)])
    func `a request is refused by the name of the field`(name: String, json: String?, code: JSONError.Code) {
        let error = #expect(throws: JSONError.self) { try RegisterUserRequest(jsonBytes: request(name, json)) }
        #expect(error?.code == code)
        #expect(error?.pointer == "/\(name)")
    }

    @Test(
        arguments: [
            ("password", "\"\(String(repeating: "é", count: 12))\""), ("password", "\"\(String(repeating: "😀", count: 256))\""),
            ("lastName", nil), ("picture", nil),
            ("firstName", "\"\(String(repeating: "ü", count: 100))\""), ("locale", #""en""#), ("locale", #""sr-Latn-RS""#),
            ("picture", #""http://a/?q=%20""#),
        ] as [(String, String?)])
    func `a request at the edge of what is allowed is taken`(name: String, json: String?) throws {
        _ = try RegisterUserRequest(jsonBytes: request(name, json))
    }

    @Test(arguments: [
        (#"{"userId":"01890a5d-ac96-774b-bcce-b302099a8057","picture":"ftp://x"}"#, "/picture"),
        (#"{"userId":"01890a5d-ac96-774b-bcce-b302099a8057","picture":"https://"}"#, "/picture"),
        (#"{"userId":"01890a5d-ac96-774b-bcce-b302099a8057","picture":"https://4c:uJ[M9J]"}"#, "/picture"),
        (#"{"userId":"01890a5d-ac96-774b-bcce-b302099a8057","picture":"https://a/%4"}"#, "/picture"),
        (#"{"userId":"01890a5d-ac96-774b-bcce-b302099a8057","firstName":""}"#, "/firstName"),
        (#"{"userId":"01890a5d-ac96-774b-bcce-b302099a8057","locale":"-"}"#, "/locale"),
        (#"{"userId":"01890a5d-ac96-774b-bcce-b302099a8057","email":"e@example.com"}"#, "/email"),
    ])
    func `a change is refused by the name of the field`(text: String, pointer: String) {
        #expect((#expect(throws: JSONError.self) { try ModifyUser(jsonBytes: Array(text.utf8)) })?.pointer == pointer)
    }

    @Test(arguments: [#""open""#, #""Active""#, #""""#, "1"]) func `a status is one of three`(json: String) {
        let text = String(decoding: Examples.profile.jsonBytes, as: UTF8.self).replacing(#""locked""#, with: json)
        let error = #expect(throws: JSONError.self) { try UserProfile(jsonBytes: Array(text.utf8)) }
        #expect(error?.pointer == "/status")
    }

    @Test(arguments: ["2026-02-30T00:00:00Z", "2026-01-01", "yesterday", "2026-01-01T00:00:00"]) func `a time is an RFC 3339 date-time`(
        text: String
    ) {
        let json = String(decoding: Examples.profile.jsonBytes, as: UTF8.self).replacing(Examples.moment.description, with: text)
        let error = #expect(throws: JSONError.self) { try UserProfile(jsonBytes: Array(json.utf8)) }
        #expect(error == JSONError(.constraint, at: "/registeredAt", "must be an RFC 3339 date-time"))
    }
}
