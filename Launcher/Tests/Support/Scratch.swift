import Foundation

/// A directory for one test, below the system's temporary one.
struct Scratch: Sendable {
    let path: String

    /// Runs the body with a fresh directory and removes it afterwards.
    static func with<Result>(_ body: (Scratch) async throws -> Result) async throws -> Result {
        let scratch = Scratch(path: "/tmp/tributary-launcher-\(UInt64.random(in: .min ... .max))")
        // Everybody may pass: as root, Postgres runs as another user.
        try FileManager.default.createDirectory(
            atPath: scratch.path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o711])
        defer { try? FileManager.default.removeItem(atPath: scratch.path) }
        return try await body(scratch)
    }

    static func mode(_ path: String) throws -> Int {
        (try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? NSNumber)?.intValue ?? -1
    }

    static func text(_ path: String) throws -> String { try String(contentsOfFile: path, encoding: .utf8) }
}
