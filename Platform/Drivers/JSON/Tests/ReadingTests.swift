import JSON
import Testing

@Suite struct ReadingTests {
    /// The example's text with one member replaced; nil takes it out.
    private func decode(_ name: String, _ json: String?) -> JSONError? {
        var members = [
            ("id", #""01890a5d-ac96-774b-bcce-b302099a8057""#), ("name", #""Eva""#), ("age", "41"), ("weight", "61.5"),
            ("isFriend", "true"),
            ("tags", #"["a"]"#), ("moods", "[]"), ("home", #"{"town":"Graz"}"#),
        ]
        members.removeAll { $0.0 == name }
        if let json { members.append((name, json)) }
        let text = "{" + members.map { "\"\($0.0)\":\($0.1)" }.joined(separator: ",") + "}"
        do {
            _ = try Contact(jsonBytes: Array(text.utf8))
            return nil
        } catch {
            return error
        }
    }

    @Test func `what was written is read again, in canonical form`() throws {
        let bytes = Contact.example.jsonBytes
        #expect(
            String(decoding: bytes, as: UTF8.self)
                == #"{"id":"01890a5d-ac96-774b-bcce-b302099a8057","name":"Åsa","age":41,"weight":61.5,"isFriend":true,"tags":["a","\"\\\n"],"moods":["glad","sad"],"home":{"town":"Graz"}}"#
        )
        #expect(try Contact(jsonBytes: bytes) == Contact.example)
    }

    @Test func `members are found in any order`() throws {
        let text =
            #"{"home":{"town":"Graz"},"tags":["a","\"\\\n"],"name":"Åsa","moods":["glad","sad"],"isFriend":true,"weight":61.5,"age":41,"id":"01890a5d-ac96-774b-bcce-b302099a8057"}"#
        #expect(try Contact(jsonBytes: Array(text.utf8)) == Contact.example)
    }

    @Test(
        arguments: [
            ("id", nil, JSONError(.missingMember, at: "/id", "is missing")),
            ("name", "null", JSONError(.wrongType, at: "/name", "must be a string, not null")),
            ("name", "{}", JSONError(.wrongType, at: "/name", "must be a string, not an object")),
            ("name", "\"\"", JSONError(.constraint, at: "/name", "must have at least 2 characters, not 0")),
            ("name", "\"äöüßéx\"", JSONError(.constraint, at: "/name", "must have at most 5 characters, not 6")),
            ("name", "\"äöüßé\"", nil), ("name", "\"é\"", JSONError(.constraint, at: "/name", "must have at least 2 characters, not 1")),
            ("name", #""a\nb""#, JSONError(.constraint, at: "/name", #"must match ^[^\x00-\x1F]*$"#)),
            ("age", "151", JSONError(.constraint, at: "/age", "must be from 0 to 150")),
            ("age", "-1", JSONError(.constraint, at: "/age", "must be from 0 to 150")),
            ("age", "1.5", JSONError(.wrongType, at: "/age", "must be an integer, not a fraction")), ("age", "42.0", nil),
            ("age", "4.2e1", nil),
            ("age", "1e300", JSONError(.wrongType, at: "/age", "must be an integer, not a fraction")),
            ("age", "\"41\"", JSONError(.wrongType, at: "/age", "must be an integer, not a string")),
            ("age", "null", JSONError(.wrongType, at: "/age", "must be an integer, not null")), ("age", nil, nil),
            ("weight", "0.4", JSONError(.constraint, at: "/weight", "must be from 0.5 to 500.0")), ("weight", "61", nil),
            ("weight", "true", JSONError(.wrongType, at: "/weight", "must be a number, not true or false")),
            ("isFriend", "1", JSONError(.wrongType, at: "/isFriend", "must be true or false, not a number")),
            ("tags", "[]", JSONError(.constraint, at: "/tags", "must have at least 1 element")),
            ("tags", #"["a","b","c","d"]"#, JSONError(.constraint, at: "/tags", "must have at most 3 elements")),
            ("tags", #"["a","abcde"]"#, JSONError(.constraint, at: "/tags/1", "must have at most 4 characters, not 5")),
            ("tags", "{}", JSONError(.wrongType, at: "/tags", "must be an array, not an object")),
            ("moods", #"["glad","mad"]"#, JSONError(.constraint, at: "/moods/1", "must be one of glad, sad")),
            ("home", "{}", JSONError(.missingMember, at: "/home/town", "is missing")),
            ("home", #"{"town":7}"#, JSONError(.wrongType, at: "/home/town", "must be a string, not a number")),
            ("home", #"{"town":"Graz","zip":8010}"#, nil),
            ("a/b~c", "1", JSONError(.unknownMember, at: "/a~1b~0c", "is not known here")),
        ] as [(String, String?, JSONError?)])
    func `a value its schema does not allow is refused by name`(name: String, json: String?, expected: JSONError?) {
        #expect(decode(name, json) == expected)
    }

    @Test(arguments: ["[]", "1", "null", "\"x\""]) func `a root that is no object is refused`(text: String) {
        #expect(throws: JSONError.self) { try Contact(jsonBytes: Array(text.utf8)) }
    }

    @Test func `an error's message never repeats the value`() {
        #expect(decode("name", "\"secret-secret\"")?.description.contains("secret") == false)
        #expect(decode("id", "\"secret-secret\"")?.description.contains("secret") == false)
    }

    @Test func `values answer for their own kind only`() throws {
        try JSONDocument.withValue(parsing: Array(#"{"s":"x","i":7,"d":1.5,"b":false,"n":null,"a":[1,"two"],"o":{"k":1}}"#.utf8)) { root in
            #expect(root.kind == .object)
            #expect(root.count == 7)
            #expect(root.member("s")?.string == "x")
            #expect(root.member("s")?.integer == nil)
            #expect(root.member("i")?.integer == 7)
            #expect(root.member("i")?.number == 7)
            #expect(root.member("d")?.number == 1.5)
            #expect(root.member("d")?.integer == nil)
            #expect(root.member("b")?.boolean == false)
            #expect(root.member("n")?.isNull == true)
            #expect(root.member("x")?.kind == nil)
            #expect(root.member("s\u{0}")?.kind == nil)
            #expect(root.member("a")?.count == 2)
            #expect(root.member("a")?.element(1)?.string == "two")
            #expect(root.member("a")?.element(2)?.kind == nil)
            #expect(root.member("a")?.element(-1)?.kind == nil)
            #expect(root.element(0)?.kind == nil)
            #expect(root.member("a")?.member("s")?.kind == nil)
            var names: [String] = []
            root.forEachMember { name, _ in names.append(name) }
            #expect(names == ["s", "i", "d", "b", "n", "a", "o"])
        }
    }

    @Test func `a value outlives the scope it was lent in`() throws {
        var kept: JSONValue?
        try JSONDocument.withValue(parsing: Array(#"{"a":{"b":"still here"}}"#.utf8)) { root in kept = root.member("a") }
        #expect(kept?.member("b")?.string == "still here")
    }

    @Test func `members from a path are added before reading`() throws {
        let body = Array(#"{"name":"Eva","tags":["a"],"moods":[]}"#.utf8)
        let id = "01890a5d-ac96-774b-bcce-b302099a8057"
        #expect(try Contact(jsonBytes: body, adding: [(name: "id", value: id)]).id == id)
        let same = Array(#"{"id":"\#(id)","name":"Eva","tags":["a"],"moods":[]}"#.utf8)
        #expect(try Contact(jsonBytes: same, adding: [(name: "id", value: id)]).id == id)
    }

    @Test(arguments: [
        (#"{"id":"01890a5d-ac96-774b-bcce-b302099a8058","name":"Eva","tags":["a"],"moods":[]}"#, JSONError.Code.contradiction, "/id"),
        (#"{"id":7}"#, .contradiction, "/id"), (#"{"id":null}"#, .contradiction, "/id"), ("[]", .wrongType, ""),
    ])
    func `a body that contradicts the path is refused`(body: String, code: JSONError.Code, pointer: String) {
        let error = #expect(throws: JSONError.self) {
            try Contact(jsonBytes: Array(body.utf8), adding: [(name: "id", value: "01890a5d-ac96-774b-bcce-b302099a8057")])
        }
        #expect(error?.code == code)
        #expect(error?.pointer == pointer)
    }

    @Test func `a NUL from a path is refused`() {
        let error = #expect(throws: JSONError.self) { try Contact(jsonBytes: Array("{}".utf8), adding: [(name: "id", value: "a\u{0}b")]) }
        #expect(error?.pointer == "/id")
    }
}
