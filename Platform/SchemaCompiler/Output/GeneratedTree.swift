internal import Foundation

/// The generated files of a project on disk.
public struct GeneratedTree: Sendable {
    private let root: URL
    /// What ought to be there.
    private let files: [RenderedFile]

    /// Compiles every `schema/*.yaml` below the project's root.
    public init(projectAt root: String) throws {
        self.root = URL(fileURLWithPath: root, isDirectory: true)
        let schemas = try FileManager.default.contentsOfDirectory(atPath: self.root.appending(path: "schema").path)
        var files: [RenderedFile] = []
        for name in schemas.sorted() where name.hasSuffix(".yaml") {
            let text = try String(contentsOf: self.root.appending(path: "schema/\(name)"), encoding: .utf8)
            files += try SchemaCompiler.compile(text, file: "schema/\(name)")
        }
        self.files = files
    }

    /// The paths of files that are missing, differ from what would be generated, or are no longer generated; sorted.
    public func stale() throws -> [String] {
        let differing = files.filter { contents(of: $0.path) != $0.text }.map(\.path)
        return (differing + (try leftovers())).sorted()
    }

    /// Writes what is missing or differs and deletes what is no longer generated; gives the paths it has touched.
    public func write() throws -> [String] {
        let stale = try stale()
        for path in try leftovers() { try FileManager.default.removeItem(at: root.appending(path: path)) }
        for file in files where stale.contains(file.path) {
            let url = root.appending(path: file.path)
            try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(file.text.utf8).write(to: url, options: .atomic)
        }
        return stale
    }

    /// Files below `Events/` whose first line says that they are generated, though nothing generates them any more.
    private func leftovers() throws -> [String] {
        let expected = Set(files.map(\.path))
        guard let walk = FileManager.default.enumerator(atPath: root.appending(path: "Events").path) else { return [] }
        return walk.compactMap { $0 as? String }.map { "Events/\($0)" }.filter { path in
            !expected.contains(path) && contents(of: path)?.hasPrefix("// Generated from schema/") == true
        }
    }

    private func contents(of path: String) -> String? {
        try? String(contentsOf: root.appending(path: path), encoding: .utf8)
    }
}
