internal import Foundation

/// What has happened to a project's schemas since a revision of its repository.
public enum SchemaEvolution {
    /// Every change of the project's schemas and of its examples', as they stand on disk, since the revision. A folder that is gone since is a change, too.
    ///
    /// Throws `SchemaError` where one of them cannot be read, `GitError` where the revision cannot.
    public static func changes(ofProjectAt root: String, since revision: String) throws -> [SchemaChange] {
        let url = URL(fileURLWithPath: root, isDirectory: true)
        let base = try GitRevision(revision, of: root)
        var changes: [SchemaChange] = []
        for folder in try folders(of: url, and: base) {
            let files = folder.exists(in: url) ? try folder.schemas(in: url) : []
            let new = try files.map { file throws(SchemaError) in try SchemaParser.parse(file.text, file: file.path) }
            let old = try base.files(in: folder.path).filter { $0.hasSuffix(".yaml") }
                .map { path in try SchemaParser.parse(try base.text(of: path), file: "\(path) (at \(revision))") }
            changes += SchemaComparison.changes(from: old, to: new)
        }
        return changes
    }

    /// Where schemas may stand on disk, or may have stood in the revision.
    private static func folders(of root: URL, and base: GitRevision) throws -> [SchemaFolder] {
        let past = try base.files(in: SchemaFolder.examples).map { String($0.dropFirst(SchemaFolder.examples.count + 1)) }
        return SchemaFolder.all(withExamples: Array(Set(SchemaFolder.exampleNames(in: root) + past)))
    }
}
