import SchemaCompiler
import Testing

@Suite struct PythonRenderingTests {
    private static let text = #"""
        $schema: https://json-schema.org/draft/2020-12/schema
        context: import
        description: Names that Python has taken.
        $defs:
          Id: { type: string, format: uuid, description: An id. }
          Note: { type: string, maxLength: 9, pattern: '^[^"[&]."?$', description: "A \\ note." }
          Size: { type: string, enum: [small, none, aBC, aBc], description: A size. }
          Sizes: { type: array, items: { $ref: '#/$defs/Size' }, maxItems: 3, description: Sizes. }
        commands:
          DoHTTPCall:
            description: Does it.
            x-entity: { entity: thing, id: thingId }
            type: object
            required: [thingId, class]
            properties:
              thingId: { $ref: '#/$defs/Id' }
              class: { type: string, description: A keyword. }
              address: { type: string, description: What a command has itself. }
              list: { $ref: '#/$defs/Sizes' }
              userID: { type: string, description: One name. }
              userId: { type: string, description: 'The same in Python. It is long, longer than any line ought to be, and so it goes on a line below.', x-personal: thingId }
              notes: { type: array, items: { $ref: '#/$defs/Note' }, description: Notes. }
        views:
          Thing: { description: A thing., type: object, properties: { address: { type: string, description: Where. } } }
        """#

    private func rendered() throws -> [String: String] {
        let runtime = [
            RenderedFile(path: "__init__.py", text: "# What is meant for others.\n"),
            RenderedFile(path: "reader.py", text: "# A reader.\n"),
        ]
        let files = try SchemaCompiler.compile(
            [("Examples/A/schema/import.yaml", Self.text)], place: "Examples/A/", name: "tributary-a", runtimes: ["Python": runtime]
        ).filter { $0.path.hasPrefix("Examples/A/Events/Python/") }
        return Dictionary(uniqueKeysWithValues: files.map { (String($0.path.dropFirst("Examples/A/Events/Python/".count)), $0.text) })
    }

    private func text(of file: String) throws -> String { try #require(try rendered()["tributary_a_events/\(file)"]) }

    @Test func `a package has a module for each type and is complete by itself`() throws {
        let files = try rendered().keys.sorted()
        #expect(
            files.filter { !$0.contains("_runtime/") } == [
                "README.md", "pyproject.toml", "tributary_a_events/__init__.py", "tributary_a_events/import_/__init__.py",
                "tributary_a_events/import_/commands/__init__.py", "tributary_a_events/import_/commands/do_http_call.py",
                "tributary_a_events/import_/definitions/__init__.py", "tributary_a_events/import_/definitions/size.py",
                "tributary_a_events/import_/rules.py", "tributary_a_events/import_/unions.py",
                "tributary_a_events/import_/views/__init__.py", "tributary_a_events/import_/views/thing.py", "tributary_a_events/py.typed",
            ])
        #expect(files.filter { $0.contains("_runtime/") } == ["__init__.py", "reader.py"].map { "tributary_a_events/_runtime/\($0)" })
        #expect(try text(of: "__init__.py").hasSuffix("# What is meant for others.\n"))
    }

    @Test func `every file says on its first line that it is generated`() throws {
        for (path, text) in try rendered() {
            let first = text.prefix { $0 != "\n" }
            #expect(first.contains("Generated from Examples/A/schema/"), "\(path)")
            #expect(first.contains("by 'make generate'. Do not edit."), "\(path)")
            #expect(text.last == "\n", "\(path)")
        }
    }

    @Test(arguments: [
        "class DoHTTPCall(messages.Command):", #"message_type: ClassVar[str] = "tributary.import.DoHTTPCall.v1""#, "    thing_id: str\n",
        "    class_: str\n", "    address_: str | None = None\n", "    list_: list[Size] | None = None\n",
        "    user_id: str | None = None\n",
        "    user_id_: str | None = None\n", #"personal_members: ClassVar[Mapping[str, str]] = {"user_id_": "thing_id"}"#,
        #"class_=members.required("class", codecs.TEXT),"#, #"list_=members.optional("list", _LIST),"#, "        members.refuse_others()\n",
        "_LIST: Final = codecs.Array(codecs.Enumeration(Size), max_items=3)", "_NOTES: Final = codecs.Array(rules.NOTE)",
        #"return EntityAddress("import", "thing", self.thing_id)"#,
        "    \"\"\"The same in Python.\n\n    It is long, longer than any line ought to be, and so it goes on a line below.\n    \"\"\"\n",
    ])
    func `a command is a dataclass whose names Python allows`(line: String) throws {
        let text = try text(of: "import_/commands/do_http_call.py")
        #expect(text.contains(line), "\(text)")
    }

    @Test func `a name that only commands have taken is free elsewhere`() throws {
        let text = try text(of: "import_/views/thing.py")
        #expect(text.contains("    address: str | None = None\n"))
        #expect(!text.contains("refuse_others"))
    }

    @Test func `constants of an enum keep apart what differs in case alone`() throws {
        let text = try text(of: "import_/definitions/size.py")
        #expect(text.contains("    SMALL = \"small\"\n    NONE = \"none\"\n    A_BC = \"aBC\"\n    A_BC_ = \"aBc\"\n"), "\(text)")
    }

    @Test func `a pattern is written as Python reads it, and a docstring takes a backslash`() throws {
        let text = try text(of: "import_/rules.py")
        #expect(text.contains(##"re.compile(r"[^\"\[\&][^\n\r\u2028\u2029]\"?", re.ASCII)"##), "\(text)")
        #expect(text.contains(##"r"""A \ note.""""##), "\(text)")
    }
}
