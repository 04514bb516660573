/// The part of a package that is the same for every vocabulary, written by hand in `Runtime/`: JSON, moments, envelopes, addresses, errors.
enum TypeScriptRuntime {
    static func files(from origin: String, into folder: String) -> [RenderedFile] {
        sources.map { path, source in
            RenderedFile(
                path: "\(folder)/\(path)", text: "\(TypeScriptSource.mark(origin))\n\n\(String(decoding: source, as: UTF8.self))")
        }
    }

    /// Where each file goes below the package's `src`.
    private static let sources: [(path: String, source: [UInt8])] = [
        ("index.ts", PackageResources.index_ts),
        ("runtime/errors.ts", PackageResources.errors_ts),
        ("runtime/personal.ts", PackageResources.personal_ts),
        ("runtime/schemas.ts", PackageResources.schemas_ts),
        ("runtime/text.ts", PackageResources.text_ts),
        ("runtime/timestamp.ts", PackageResources.timestamp_ts),
        ("runtime/json/number.ts", PackageResources.number_ts),
        ("runtime/json/parser.ts", PackageResources.parser_ts),
        ("runtime/json/value.ts", PackageResources.value_ts),
        ("runtime/json/writer.ts", PackageResources.writer_ts),
        ("runtime/messages/address.ts", PackageResources.address_ts),
        ("runtime/messages/commands.ts", PackageResources.commands_ts),
        ("runtime/messages/envelope.ts", PackageResources.envelope_ts),
        ("runtime/messages/events.ts", PackageResources.events_ts),
        ("runtime/messages/headers.ts", PackageResources.headers_ts),
        ("runtime/messages/message.ts", PackageResources.message_ts),
        ("runtime/messages/partition.ts", PackageResources.partition_ts),
        ("runtime/messages/union.ts", PackageResources.union_ts),
        ("runtime/schema/arrays.ts", PackageResources.arrays_ts),
        ("runtime/schema/formats.ts", PackageResources.formats_ts),
        ("runtime/schema/messages.ts", PackageResources.messages_ts),
        ("runtime/schema/numbers.ts", PackageResources.numbers_ts),
        ("runtime/schema/objects.ts", PackageResources.objects_ts),
        ("runtime/schema/schema.ts", PackageResources.schema_ts),
        ("runtime/schema/strings.ts", PackageResources.strings_ts),
    ]
}
