import Foundation
import SchemaCompiler
import Testing

@Suite struct GeneratedTreeTests {
    private static let project = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "../../..").standardized

    @Test func `what is checked in is what is generated`() throws {
        #expect(try GeneratedTree(projectAt: Self.project.path).stale() == [])
    }

    /// A project in a directory of its own, with these copies of our schemas.
    private func project(_ schemas: [String: String], _ body: (URL) throws -> Void) throws {
        let root = FileManager.default.temporaryDirectory.appending(path: "tributary-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: root) }
        try FileManager.default.createDirectory(at: root.appending(path: "schema"), withIntermediateDirectories: true)
        for (copy, original) in schemas {
            let url = root.appending(path: copy)
            try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try FileManager.default.copyItem(at: Self.project.appending(path: original), to: url)
        }
        try body(root)
    }

    @Test func `an example's code goes below the example, and what it leaves behind is found there`() throws {
        try project(["schema/identity.yaml": "schema/identity.yaml", "Examples/Bank/schema/bank.yaml": "Examples/Bank/schema/bank.yaml"]) {
            root in
            let tree = try GeneratedTree(projectAt: root.path)
            let written = try tree.write()
            #expect(written.contains("Events/Swift/Identity/IdentityEvent.swift"))
            #expect(written.contains("Examples/Bank/Events/Swift/Bank/BankEvent.swift"))
            #expect(written.contains("Examples/Bank/Events/Swift/Bank/Commands/StartTransfer.swift"))
            #expect(!FileManager.default.fileExists(atPath: root.appending(path: "Events/Swift/Bank").path))

            let leftover = "Examples/Bank/Events/Swift/Bank/Commands/StopTransfer.swift"
            let test = "Examples/Bank/Events/Swift/Tests/Bank/ByHand.swift"
            try FileManager.default.createDirectory(
                at: root.appending(path: "Examples/Bank/Events/Swift/Tests/Bank"), withIntermediateDirectories: true)
            try Data("// Generated from Examples/Bank/schema/bank.yaml by 'make generate'. Do not edit.\n".utf8)
                .write(to: root.appending(path: leftover))
            try Data("// Written by hand.\n".utf8).write(to: root.appending(path: test))
            #expect(try tree.stale() == [leftover])
            #expect(try tree.write() == [leftover])
            #expect(FileManager.default.fileExists(atPath: root.appending(path: test).path))
        }
    }

    @Test func `what npm and tsc make of a package is not taken for what is generated`() throws {
        try project(["schema/identity.yaml": "schema/identity.yaml"]) { root in
            let tree = try GeneratedTree(projectAt: root.path)
            _ = try tree.write()
            let line = "// Generated from schema/identity.yaml by 'make generate'. Do not edit.\n"
            let leftovers = ["Events/TypeScript/package.lock.json", "Events/TypeScript/src/distances.ts"]
            for path in ["Events/TypeScript/dist/runtime/errors.js", "Events/TypeScript/node_modules/other/errors.js"] + leftovers {
                let url = root.appending(path: path)
                try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
                try Data(line.utf8).write(to: url)
            }
            #expect(try tree.stale() == leftovers)
        }
    }

    @Test func `an example has as many contexts as it has schemas, each once`() throws {
        try project([
            "Examples/Bank/schema/bank.yaml": "Examples/Bank/schema/bank.yaml",
            "Examples/Bank/schema/identity.yaml": "schema/identity.yaml",
            "schema/identity.yaml": "schema/identity.yaml",
        ]) { root in
            let written = try GeneratedTree(projectAt: root.path).write()
            #expect(written.contains("Examples/Bank/Events/Swift/Identity/IdentityEvent.swift"))
            try FileManager.default.copyItem(
                at: root.appending(path: "schema/identity.yaml"), to: root.appending(path: "Examples/Bank/schema/people.yaml"))
            let error = #expect(throws: SchemaError.self) { try GeneratedTree(projectAt: root.path) }
            #expect(error?.file == "Examples/Bank/schema/people.yaml")
            #expect(error?.pointer == "/context")
        }
    }

    @Test func `a project is generated, found fresh, and found stale`() throws {
        try project(["schema/identity.yaml": "schema/identity.yaml"]) { root in
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
}
