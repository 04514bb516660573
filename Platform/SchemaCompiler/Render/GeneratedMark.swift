/// The sentence in the first line of a generated file, by which the file is known as one when nothing generates it any more.
enum GeneratedMark {
    /// `source` is the schema file, or the folder of the schemas where the file belongs to no single context.
    static func sentence(_ source: String) -> String { "\(beginning(source)) by 'make generate'. Do not edit." }

    /// Whether a first line is that of a file generated from a schema of the folder, in whatever way its language writes comments.
    static func isIn(_ line: some StringProtocol, folder: String) -> Bool { line.contains(beginning("\(folder)/")) }

    private static func beginning(_ source: String) -> String { "Generated from \(source)" }
}
