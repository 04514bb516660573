/// How one depends on the module and uses it, in Markdown.
struct GoReadme {
    private let vocabulary: Vocabulary
    private let module: String

    init(_ vocabulary: Vocabulary, module: String) {
        self.vocabulary = vocabulary
        self.module = module
    }

    var text: String {
        let contexts = vocabulary.schemas.map { "* `\(module)/\(GoName.package(of: $0.context))`: \($0.description)" }
        let parts = [
            "<!-- \(GeneratedMark.sentence(vocabulary.source)) -->",
            "# \(module)",
            "The vocabulary of `\(vocabulary.source)` for Go 1.19 and later, without dependencies. Every language's package reads and writes the same bytes.",
            contexts.joined(separator: "\n") + "\n* `\(module)/wire`: envelopes, headers, subjects, moments and errors.",
            "The module is not published: `.example` is a name that nobody can own. Check this folder out, or copy it, and say where it stands:",
            "```sh\ngo mod edit -require=\(module)@v0.0.0 -replace=\(module)=/path/to/\(vocabulary.folder("Go"))\n```",
        ]
        return (parts + use + rest).joined(separator: "\n\n") + "\n"
    }

    /// A message in, and a message out: a file that compiles where nats.go is there.
    private var use: [String] {
        guard let schema = vocabulary.schemas.first(where: { !$0.types(in: .events).isEmpty }), let event = schema.types(in: .events).first
        else { return [] }
        let package = GoName.package(of: schema.context)
        let names = GoNames(schema)
        let name = names.type(event.name)
        let count = schema.types(in: .events).count
        let others = count == 1 ? "" : "// … and so on for the other \(count == 2 ? "one" : "\(count - 1)")."
        return [
            """
            ```go
            import (
            \t"errors"
            \t"fmt"

            \t"github.com/nats-io/nats.go"

            \t"\(module)/\(package)"
            \t"\(module)/wire"
            )

            // A message in: one event, or the batch of one decision; older versions become the newest.
            func read(msg *nats.Msg) error {
            \tenvelope, err := wire.ReadEnvelope(msg.Header)
            \tif err != nil {
            \t\treturn err
            \t}
            \tevents, err := \(package).ReadEvents(envelope, msg.Data)
            \tvar failed *wire.SchemaError
            \tif errors.As(err, &failed) {
            \t\treturn fmt.Errorf("%s at %q: %w", failed.Code, failed.Pointer, err)
            \t}
            \tfor _, event := range events {
            \t\tfmt.Println(\(package).MatchEvent[string](event, titles{}))
            \t}
            \treturn nil
            }

            // A case for every event: with one missing this does not compile.
            type titles struct{}

            func (titles) \(name)(event \(package).\(name)) string {
            \treturn event.MessageType()
            }
            \(others.isEmpty ? "" : "\n\(others)\n")
            // A message out. Publish wire.TypeNotes of new types to SCHEMAS first.
            func write(address wire.EntityAddress, id string, events ...\(package).Event) (*nats.Msg, error) {
            \tabout := wire.Envelope{ID: id, Source: "/me", Time: wire.Now(), Subject: address.Subject()}
            \tenvelope, body, err := \(package).WriteEvents(about, events...)
            \treturn &nats.Msg{Subject: address.EventSubject(), Header: envelope.Headers(), Data: body}, err
            }
            ```
            """
        ]
    }

    private var rest: [String] {
        var parts = [
            "A value is held to its schema where it is read and where it is written. `Serialize` writes canonical JSON; `encoding/json` works too, but escapes "
                + "more. What the schema marks as a person's data is covered wherever package fmt prints it."
        ]
        let old = vocabulary.schemas.filter { $0.types.contains { !$0.previous.isEmpty } }
        if !old.isEmpty {
            let files = old.map { "`\(GoName.package(of: $0.context))/upcasters.go`" }.joined(separator: ", ")
            parts.append(
                "Older versions become the newest in \(files), which people write: a method `upcast` on each older version, giving the one that follows."
            )
        }
        return parts
    }
}
