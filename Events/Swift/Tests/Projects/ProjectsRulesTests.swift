import EventSourcing
import JSON
import ProjectsEvents
import Testing

/// What the schema of projects lets in, and what it does not.
@Suite struct ProjectsRulesTests {
    private static let id = "01930000-0000-7000-8000-000000000060"

    /// The command as it is read from JSON with one member set; throws where it breaks its schema.
    private func read<Message: JSONRepresentable>(_ message: Message.Type, _ members: String) throws -> Message {
        try Message(jsonBytes: Array(#"{"projectId":"\#(Self.id)",\#(members)}"#.utf8))
    }

    private func quoted(_ text: String) -> String {
        var writer = JSONWriter()
        writer.value(text)
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    @Test(arguments: ["A", "é", "-", "🚀", "👩‍👩‍👧", "日本", String(repeating: "x", count: 200)])
    func `a project is called whatever it is called`(name: String) throws {
        #expect(try read(CreateProject.self, #""name":\#(quoted(name))"#).name == name)
    }

    @Test(arguments: ["", "two\nlines", "bell\u{7}", String(repeating: "x", count: 201)])
    func `a name has a line, and up to 200 characters in it`(name: String) {
        #expect(throws: JSONError.self) { try read(CreateProject.self, #""name":\#(quoted(name))"#) }
    }

    @Test(arguments: [(200, true), (201, false)]) func `a task's title has up to 200 characters`(length: Int, isTitle: Bool) {
        let members = #""taskId":"\#(Self.id)","columnId":"\#(Self.id)","title":"\#(String(repeating: "x", count: length))""#
        #expect(((try? read(AddTask.self, members)) != nil) == isTitle)
    }

    @Test(arguments: [
        ("WEB", true), ("X", true), ("A1", true), ("1A", false), ("web", false), ("A-B", false), ("", false), ("ABCDEFGHIJK", false),
    ])
    func `a prefix is of capital letters and digits`(prefix: String, isPrefix: Bool) {
        #expect(((try? read(CreateProject.self, #""name":"x","prefix":"\#(prefix)""#)) != nil) == isPrefix)
    }

    @Test(arguments: [
        ("https://example.com/a.pdf", true), ("http://example.com", true), ("javascript:alert(1)", false), ("file:///etc/passwd", false),
        ("a.pdf", false),
    ])
    func `a file is where a browser can go`(url: String, isAddress: Bool) {
        let members = #""taskId":"\#(Self.id)","attachmentId":"\#(Self.id)","name":"x","url":"\#(url)""#
        #expect(((try? read(AttachFile.self, members)) != nil) == isAddress)
    }

    @Test func `a place on a board is never sent`() {
        let move = #""taskId":"\#(Self.id)","toColumnId":"\#(Self.id)""#
        #expect(throws: Never.self) { try read(MoveTask.self, move) }
        for sent in [#""orderKey":"V""#, #""position":1"#] {
            #expect(throws: JSONError.self) { try read(MoveTask.self, move + "," + sent) }
        }
    }

    @Test func `what somebody has said is theirs, and not for a log`() {
        let event = ProjectsEvent.commentAdded(
            CommentAdded(projectId: "p-1", taskId: "t-1", commentId: "c-1", userId: "u-1", text: "between us"))
        #expect("\(event)".contains("u-1"))
        #expect(!"\(event) \(String(reflecting: event))".contains("between us"))
        #expect(ProjectsEvent.personalMembers["tributary.projects.CommentEdited.v1"] == ["/text"])
    }

    @Test func `a project decides about itself, its board about places, a task about what is said of it`() {
        #expect(ArchiveProject(projectId: "p").address == EntityAddress(context: "projects", entity: "project", id: "p"))
        #expect(
            MoveTask(projectId: "p", taskId: "t", toColumnId: "c").address
                == EntityAddress(context: "projects", entity: "board", id: "p"))
        #expect(
            AddLabel(projectId: "p", taskId: "t", label: "x").address == EntityAddress(context: "projects", entity: "task", id: "t"))
    }

    @Test func `every schema's references lead to others`() throws {
        let names = Set(ProjectsSchemas.all.map(\.name))
        #expect(names.count == ProjectsSchemas.all.count)
        for (name, json) in ProjectsSchemas.all {
            try JSONDocument.withValue(parsing: Array(json.utf8)) { root in
                root.member("properties")?.forEachMember { property, schema in
                    guard let reference = schema.member("$ref")?.string else { return }
                    #expect(names.contains(String(reference.dropFirst("#/components/schemas/".count))), "\(name).\(property)")
                }
            }
        }
    }
}
