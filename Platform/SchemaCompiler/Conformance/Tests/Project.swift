import Foundation

/// Where the project stands that the tests belong to.
enum Project {
    static let conformance = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "..").standardized
    static let root = conformance.appending(path: "../../..").standardized
}
