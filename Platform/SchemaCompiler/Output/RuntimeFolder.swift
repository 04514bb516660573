internal import Foundation

/// The hand-written part of each language's packages, which every package gets a copy of: the reader and writer of JSON, the envelope, subjects, errors.
///
/// It stands in `Platform/SchemaCompiler/Render/<Language>/Runtime/`, as files of that language.
enum RuntimeFolder {
    private static let renderers = "Platform/SchemaCompiler/Render"

    /// The files of every language that has any, by the language; their paths are from its `Runtime/`. A project that has no compiler has none.
    static func all(of root: URL) throws -> [String: [RenderedFile]] {
        let languages = (try? FileManager.default.contentsOfDirectory(atPath: root.appending(path: renderers).path)) ?? []
        var runtimes: [String: [RenderedFile]] = [:]
        for language in languages {
            let folder = root.appending(path: "\(renderers)/\(language)/Runtime")
            let paths = (FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []).sorted()
            let files = try paths.compactMap { path -> RenderedFile? in
                let url = folder.appending(path: path)
                guard try url.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true else { return nil }
                return RenderedFile(path: path, text: try String(contentsOf: url, encoding: .utf8))
            }
            if !files.isEmpty { runtimes[language] = files }
        }
        return runtimes
    }
}
