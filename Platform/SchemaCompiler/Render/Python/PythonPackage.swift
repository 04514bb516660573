/// What a package has beside its types: how it is built, what is said about it, and the runtime.
struct PythonPackage {
    private let vocabulary: Vocabulary

    init(_ vocabulary: Vocabulary) { self.vocabulary = vocabulary }

    /// What people install: `tributary-events`.
    var distribution: String { "\(vocabulary.name)-events" }

    /// What people import: `tributary_events`.
    var name: String { distribution.replacing("-", with: "_") }

    private var notice: String { GeneratedMark.sentence(vocabulary.source) }

    var files: [RenderedFile] {
        let folder = vocabulary.folder("Python")
        let package = "\(folder)/\(name)"
        // The runtime's first module is that of the package, which offers what is meant for others; the rest is a package of its own.
        let runtime = (vocabulary.runtimes["Python"] ?? []).map { file in
            let place = file.path == "__init__.py" ? package : "\(package)/_runtime"
            return RenderedFile(path: "\(place)/\(file.path)", text: "# \(notice)\n\(file.text)")
        }
        return [
            RenderedFile(path: "\(folder)/pyproject.toml", text: project), RenderedFile(path: "\(folder)/README.md", text: readme),
            RenderedFile(path: "\(package)/py.typed", text: "# \(notice)\n"),
            RenderedFile(
                path: "\(package)/_runtime/__init__.py",
                text: "# \(notice)\n\"\"\"What all contexts are built on; the package offers what is meant for others.\"\"\"\n"),
        ] + runtime
    }

    private var contexts: String { vocabulary.schemas.map(\.context).joined(separator: ", ") }

    private var project: String {
        """
        # \(notice)
        [build-system]
        requires = ["setuptools>=64"]
        build-backend = "setuptools.build_meta"

        [project]
        name = "\(distribution)"
        version = "0.1.0"
        description = "Commands, events and views of \(contexts), as typed Python."
        readme = "README.md"
        requires-python = ">=3.11"
        dependencies = []
        classifiers = ["Typing :: Typed"]

        [tool.setuptools.packages.find]
        include = ["\(name)*"]

        [tool.setuptools.package-data]
        "*" = ["py.typed"]

        [tool.mypy]
        strict = true

        """
    }

    private var readme: String {
        """
        <!-- \(notice) -->
        # \(distribution)

        The commands, events and views of \(contexts) as typed Python: frozen dataclasses that are held to their schema when they
        are read and when they are written. Python 3.11 or newer, no dependencies.

            pip install ./\(vocabulary.folder("Python"))

        \(vocabulary.schemas.lazy.compactMap { example(of: $0) }.first ?? "")
        * What breaks a rule of the schema raises `SchemaError`, from `from_json` and the `read_…` functions as from `to_json`. Its `code` is the same in
          every language, and its `pointer` (RFC 6901) leads to the value.
        * `to_json` writes canonical bytes, the same in every language.
        * `match` is checked by mypy: with `assert_never` in its last case, one that is missing is an error.
        * Members with a person's data, and secrets, are covered in `repr`, and so in logs; `personal_members` says whose they are:
          the member with the person's id, `$caller` for whoever asks, `$secret` for nobody's.
        * `write_events` and `write_command` make a message: its envelope, whose `headers()` NATS carries, and its body.
          `EntityAddress` knows its subjects and its partition.
        * `type_note` says what to publish to the stream `SCHEMAS` before the first message of a type, and `noted_type` what others have noted there.
        * An older version of a message becomes the newest by the functions in `upcasters.py` of its context. Those are written by hand.

        """
    }

    /// How the events of a context are read.
    private func example(of schema: Schema) -> String? {
        guard let events = PythonUnion.all(of: schema).first(where: { $0.kind == "event" }) else { return nil }
        let shown = events.types.prefix(2)
        let isWhole = shown.count == events.types.count
        let names = shown.map(\.name).sorted() + ["read_events"]
        let cases = shown.map { type in
            "            case \(type.name)():\n                print(event.\(PythonName.member(type.properties.first?.name ?? "")))\n"
        }
        let last = isWhole ? "            case _:\n                assert_never(event)\n" : "            case _:\n                pass\n"
        return """
            ```python
            \(isWhole ? "from typing import assert_never\n\n" : "")from \(name) import Envelope
            from \(name).\(PythonName.module(schema.context)) import \(names.joined(separator: ", "))


            def handle(headers: dict[str, str], body: bytes) -> None:
                for event in read_events(Envelope.from_headers(headers), body):
                    match event:
            \(cases.joined())\(last)```

            """
    }
}
