/// The page that tells a user of the package how to read and write a message.
struct TypeScriptGuide {
    private let vocabulary: Vocabulary

    init(_ vocabulary: Vocabulary) { self.vocabulary = vocabulary }

    /// The names of the contexts in a sentence.
    var contexts: String {
        let names = vocabulary.schemas.map(\.context)
        guard let last = names.last, names.count > 1 else { return names.joined() }
        return "\(names.dropLast().joined(separator: ", ")) and \(last)"
    }

    var text: String {
        """
        <!-- \(TypeScriptPackage.mark(of: vocabulary)) -->
        # \(package)

        The messages of \(contexts) for TypeScript and JavaScript: ES modules with strict types and without dependencies, for servers and
        browsers. Every value that comes out of a message keeps every rule of its schema, and so does every value that goes into one.

        ## Use it

        The folder is the package. `npm install path/to/this/folder` links it and builds `dist/` with its script `prepare`, for which a
        TypeScript compiler, 4.8 or newer, must be on the path; without npm, `tsc --project path/to/this/folder` does the same. The
        compiler option `moduleResolution` must be `node16`, `nodenext` or `bundler`.
        \(example ?? "")
        ## What there is

        * For each type an interface, and a constant of the same name: `parse(json)`, `serialize(value)`, `stringify(value)`, and
          `of(value)`, which checks a value made by hand. Messages have `messageType` and `dataSchema` too; commands `address(command)` and
          `subject(command)`.
        * For the commands and for the events of a context a closed union, tagged by `type`: `switch (event.type)` knows what `event.data`
          is, and `match` does not compile where a case is missing. `decode` takes one event or the batch of a whole decision.
        * Integers that can pass 2^53 are `bigint`, moments are `Timestamp`s with microseconds. `serialize` and `stringify` write the one
          canonical form that all languages write; `JSON.stringify` cannot.
        * What is refused throws a `SchemaError` with a `code` and a `pointer` to the place. It never repeats the value.

        ## Personal data

        Members that the schema marks as a person's or as secret (`personal` names them, each with the member that holds the person's id,
        with `$caller` for whoever asks, or with `$secret` for nobody's) are covered where a value that was read, or made with `of`, is
        shown by `console.log`, `util.inspect` or `JSON.stringify`, and so in the logs of whatever is built on these. A copy made by
        spreading or cloning it, a literal, and the console of a browser know nothing of that: there write `redact(schema, value)`.
        `serialize` and `stringify` write everything.

        ## Types in streams

        Before the first message of a type is written, the type is noted in the stream `SCHEMAS`: an encoded message lists in `notes` what
        must stand there. A reader gives the subjects of that stream to `unreadableTypes` of its union when it starts, and does not begin
        where that names any.

        ## Older versions

        A stream may hold messages of older versions. Reading a union gives their newest version: hand-written functions in
        `src/contexts/<context>/upcasters.ts` lead from each version to the next, and the package does not compile without them.

        """
    }

    private var package: String { TypeScriptName.package(of: vocabulary) }

    /// How to read an event and write a command of the first context that has both.
    private var example: String? {
        for schema in vocabulary.schemas {
            guard let event = schema.types(in: .events).first, let command = schema.types(in: .commands).first else { continue }
            return example(schema.context, event.name, command.name)
        }
        return nil
    }

    private func example(_ context: String, _ event: String, _ command: String) -> String {
        let (events, commands) = ("\(context.capitalizedFirst)Event", "\(context.capitalizedFirst)Command")
        return """

            ```ts
            import { readEnvelope, Timestamp, writeEnvelope } from "\(package)";
            import { \(commands), \(events), \(command) } from "\(package)/\(context)";

            // `message`, `headers` and `jetStream` are those of nats.js.
            const envelope = readEnvelope(message.headers);
            for (const event of envelope ? \(events).decode(envelope, message.data) : []) {
              if (event.type === "\(event)") console.log(envelope?.time, event.data);
            }

            const command = { type: "\(command)", data: \(command).parse(body) } as const;
            const { subject, envelope: about, body: payload } = \(commands).encode(command, { id, source: "/shop", time: Timestamp.now() });
            const head = headers();
            writeEnvelope(about, head);
            await jetStream.publish(subject, payload, { headers: head, msgID: id });
            ```

            """
    }
}
