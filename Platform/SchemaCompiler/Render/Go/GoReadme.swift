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
            "<!-- Generated from \(vocabulary.source) by 'make generate'. Do not edit. -->",
            "# \(module)",
            "The vocabulary of `\(vocabulary.source)` for Go 1.19 and later, without dependencies. Every language's package reads and writes the same bytes.",
            contexts.joined(separator: "\n") + "\n* `\(module)/wire`: envelopes, headers, subjects, moments and errors.",
            "The module is not published: `.example` is a name that nobody can own. Check this folder out, or copy it, and say where it stands:",
            "```sh\ngo mod edit -require=\(module)@v0.0.0 -replace=\(module)=/path/to/\(vocabulary.folder("Go"))\n```",
        ]
        return (parts + use + rest).joined(separator: "\n\n") + "\n"
    }

    /// A message in, and a message out.
    private var use: [String] {
        guard let schema = vocabulary.schemas.first(where: { !$0.types(in: .events).isEmpty }), let event = schema.types(in: .events).first,
            let last = schema.types(in: .events).last
        else { return [] }
        let package = GoName.package(of: schema.context)
        let name = GoNames(schema).type(event.name)
        let cases =
            schema.types(in: .events).count == 1
            ? "" : "\n// … a method for each event, to \(GoNames(schema).type(last.name)): with one missing this does not compile\n"
        return [
            """
            ```go
            envelope, err := wire.ReadEnvelope(msg.Header)                 // msg is a *nats.Msg
            events, err := \(package).ReadEvents(envelope, msg.Data)        // one event, or a decision's batch; older versions are upcast
            for _, event := range events {
            \tfmt.Println(\(package).MatchEvent[string](event, titles{}))
            }

            type titles struct{}

            func (titles) \(name)(event \(package).\(name)) string { return "\(name)" }
            \(cases)
            var failed *wire.SchemaError
            _, err = \(package).Parse\(name)([]byte(`{}`))
            fmt.Println(errors.As(err, &failed), failed.Code, failed.Pointer)

            envelope, body, err := \(package).WriteEvents(wire.Envelope{ID: id, Source: "/me", Time: wire.Now(), Subject: address.Subject()}, events...)
            msg := &nats.Msg{Subject: address.EventSubject(), Header: envelope.Headers(), Data: body}
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
