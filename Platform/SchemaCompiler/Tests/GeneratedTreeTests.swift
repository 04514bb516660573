import Foundation
import SchemaCompiler
import Testing

@Suite struct GeneratedTreeTests {
    private static let project = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "../../..").standardized

    @Test func `what is checked in is what is generated`() throws {
        #expect(try GeneratedTree(projectAt: Self.project.path).stale() == [])
    }

    @Test func `a project is generated, found fresh, and found stale`() throws {
        let root = FileManager.default.temporaryDirectory.appending(path: "tributary-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: root) }
        let schemas = root.appending(path: "schema")
        try FileManager.default.createDirectory(at: schemas, withIntermediateDirectories: true)
        try FileManager.default.copyItem(
            at: Self.project.appending(path: "schema/identity.yaml"), to: schemas.appending(path: "identity.yaml"))

        let first = try GeneratedTree(projectAt: root.path)
        let written = try first.write()
        #expect(written.contains("Events/Swift/Identity/Commands/RegisterUser.swift"))
        #expect(try first.stale() == [])

        let changed = "Events/Swift/Identity/Commands/RegisterUser.swift"
        let missing = "Events/Swift/Identity/Events/UserRegistered.swift"
        let leftover = "Events/Swift/Identity/Events/UserForgotten.swift"
        let foreign = "Events/Swift/Identity/ByHand.swift"
        let line = "// Generated from schema/identity.yaml by 'make generate'. Do not edit.\n"
        try Data("changed".utf8).write(to: root.appending(path: changed))
        try FileManager.default.removeItem(at: root.appending(path: missing))
        try Data(line.utf8).write(to: root.appending(path: leftover))
        try Data("// Written by hand.\n".utf8).write(to: root.appending(path: foreign))
        #expect(try first.stale() == [changed, leftover, missing].sorted())
        #expect(try first.write() == [changed, leftover, missing].sorted())
        #expect(try first.stale() == [])
        #expect(!FileManager.default.fileExists(atPath: root.appending(path: leftover).path))
        #expect(FileManager.default.fileExists(atPath: root.appending(path: foreign).path))
    }
}
