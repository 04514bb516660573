internal import Foundation

/// The generated files of a project on disk.
public struct GeneratedTree: Sendable {
    private let root: URL
    private let folders: [SchemaFolder]
    /// What ought to be there.
    private let files: [RenderedFile]

    /// Compiles every `schema/*.yaml` below the project's root, and those of its examples.
    public init(projectAt root: String) throws {
        let root = URL(fileURLWithPath: root, isDirectory: true)
        let folders = try SchemaFolder.all(of: root)
        let runtimes = try RuntimeFolder.all(of: root)
        self.root = root
        self.folders = folders
        files = try folders.flatMap { try $0.files(in: root, runtimes: runtimes) }
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

    /// Where the tools of a language put what they make of a package, comments and all.
    private static let built = ["TypeScript/dist/", "TypeScript/node_modules/"]

    /// Files where generated ones go whose first line says that they are generated, though nothing generates them any more.
    private func leftovers() throws -> [String] {
        let expected = Set(files.map(\.path))
        return folders.flatMap { folder -> [String] in
            guard let walk = FileManager.default.enumerator(atPath: root.appending(path: folder.events).path) else { return [] }
            return walk.compactMap { $0 as? String }.filter { path in !Self.built.contains { path.hasPrefix($0) } }
                .map { "\(folder.events)/\($0)" }
                .filter { path in !expected.contains(path) && isGenerated(path, from: folder) }
        }
    }

    private func isGenerated(_ path: String, from folder: SchemaFolder) -> Bool {
        contents(of: path).map { GeneratedMark.isIn($0.prefix { $0 != "\n" }, folder: folder.path) } ?? false
    }

    private func contents(of path: String) -> String? {
        try? String(contentsOf: root.appending(path: path), encoding: .utf8)
    }
}
