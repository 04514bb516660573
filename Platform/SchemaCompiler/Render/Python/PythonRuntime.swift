/// The modules that every package has in common, written once as Python beside this file.
enum PythonRuntime {
    /// By their names, in the package `_runtime`.
    static let modules: [(name: String, text: String)] = [
        ("codecs", PackageResources.codecs_py), ("envelope", PackageResources.envelope_py), ("errors", PackageResources.errors_py),
        ("formats", PackageResources.formats_py), ("json_reader", PackageResources.json_reader_py),
        ("messages", PackageResources.messages_py), ("number_text", PackageResources.number_text_py),
        ("objects", PackageResources.objects_py), ("subjects", PackageResources.subjects_py),
        ("timestamp", PackageResources.timestamp_py),
    ].map { ($0.0, String(decoding: $0.1, as: UTF8.self)) }

    /// The package's own first module.
    static let package = String(decoding: PackageResources.__init___py, as: UTF8.self)
}
