internal import Foundation

/// The files of a project as they stood in one revision of its git repository.
struct GitRevision {
    private let root: String
    private let revision: String

    /// Throws where git cannot tell which revision is meant.
    init(_ revision: String, of root: String) throws {
        self.root = root
        // What begins with a hyphen would be an option of git's.
        guard !revision.hasPrefix("-") else { throw GitError(description: "‘\(revision)’ is no revision") }
        self.revision = try Self.git(["rev-parse", "--verify", "--quiet", "\(revision)^{commit}"], in: root) { _ in
            "git knows no revision ‘\(revision)’ here: name a branch, a tag or a commit"
        }.trimmingCharacters(in: .whitespacesAndNewlines)
    }

    /// The paths of the files and folders in a folder, from the project's root; none where there is no such folder.
    func files(in folder: String) throws -> [String] {
        try Self.git(["ls-tree", "--name-only", revision, "./\(folder)/"], in: root).split(separator: "\n").map(String.init)
    }

    func text(of path: String) throws -> String { try Self.git(["show", "\(revision):./\(path)"], in: root) }

    private static func git(_ arguments: [String], in root: String, explain: (String) -> String = { $0 }) throws -> String {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["git", "-C", root] + arguments
        let output = Pipe()
        let errors = Pipe()
        process.standardOutput = output
        process.standardError = errors
        process.standardInput = FileHandle.nullDevice
        try process.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        let complaint = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            throw GitError(
                description: explain(
                    "git \(arguments.joined(separator: " ")): \(complaint.trimmingCharacters(in: .whitespacesAndNewlines))"))
        }
        return text
    }
}

/// git is missing, or did not do what was asked.
public struct GitError: Error, CustomStringConvertible {
    public let description: String
}
