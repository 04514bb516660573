import Foundation

/// Where the project stands that the tests belong to.
enum Project {
    static let conformance = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "..").standardized
    static let root = conformance.appending(path: "../../..").standardized

    /// The schema files of the project, its examples and the conformance suite, each called as its context.
    static func schemas() throws -> [URL] {
        let examples = try FileManager.default.contentsOfDirectory(atPath: root.appending(path: "Examples").path)
        let places = [root, conformance] + examples.map { root.appending(path: "Examples/\($0)") }
        return try places.filter { FileManager.default.fileExists(atPath: $0.appending(path: "schema").path) }.flatMap { place in
            try FileManager.default.contentsOfDirectory(atPath: place.appending(path: "schema").path).filter { $0.hasSuffix(".yaml") }
                .map { place.appending(path: "schema/\($0)") }
        }
    }
}
