internal import Foundation

/// What has happened to a project's schemas since a revision of its repository.
public enum SchemaEvolution {
    /// Every change of the project's schemas and of its examples', as they stand on disk, since the revision.
    ///
    /// Throws `SchemaError` where one of them cannot be read, `GitError` where the revision cannot.
    public static func changes(ofProjectAt root: String, since revision: String) throws -> [SchemaChange] {
        let url = URL(fileURLWithPath: root, isDirectory: true)
        let base = try GitRevision(revision, of: root)
        var changes: [SchemaChange] = []
        for folder in try SchemaFolder.all(of: url) {
            let new = try folder.schemas(in: url).map { file throws(SchemaError) in try SchemaParser.parse(file.text, file: file.path) }
            let old = try base.files(in: folder.path).filter { $0.hasSuffix(".yaml") }
                .map { path in try SchemaParser.parse(try base.text(of: path), file: "\(path) (at \(revision))") }
            changes += SchemaComparison.changes(from: old, to: new)
        }
        return changes
    }
}
