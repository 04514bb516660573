import Foundation
import Testing

@testable import LocalServers

struct PrivateFilesTests {
    @Test func aFileIsForItsOwnerOnlyAndReplacedWhole() async throws {
        try await Scratch.with { path in
            try "old, and readable for all".write(toFile: "\(path)/key", atomically: false, encoding: .utf8)
            try PrivateFile.write("new", to: "\(path)/key")
            #expect(try PrivateFile.read("\(path)/key") == "new")
            #expect(try Scratch.mode("\(path)/key") == 0o600)
            #expect(try FileManager.default.contentsOfDirectory(atPath: path) == ["key"])
        }
    }

    @Test func aDirectoryIsClosedToOthers() async throws {
        try await Scratch.with { path in
            try PrivateDirectory.make("\(path)/a/b/c")
            #expect(try Scratch.mode("\(path)/a/b/c") == 0o700)
        }
    }

    @Test(arguments: [(0o755, 0o700), (0o770, 0o700), (0o710, 0o710), (0o700, 0o700)])
    func aDirectoryThatIsThereIsClosedOnlyWhereItIsOpen(_ before: Int, _ after: Int) async throws {
        try await Scratch.with { path in
            try FileManager.default.createDirectory(
                atPath: "\(path)/a", withIntermediateDirectories: false, attributes: [.posixPermissions: before])
            try PrivateDirectory.make("\(path)/a")
            #expect(try Scratch.mode("\(path)/a") == after)
        }
    }

    @Test func aFileInTheWayOfADirectoryIsAnError() async throws {
        try await Scratch.with { path in
            try PrivateFile.write("", to: "\(path)/file")
            #expect(throws: LocalServerError.self) { try PrivateDirectory.make("\(path)/file") }
        }
    }

    @Test func aDirectoryIsUsedByOneAtATime() async throws {
        try await Scratch.with { path in
            #expect(try DirectoryLock.holder(of: path) == nil)
            try await DirectoryLock.holding(path) {
                let holder = try DirectoryLock.holder(of: path)
                #expect(holder == "\(getpid())")
                await #expect {
                    try await DirectoryLock.holding(path) { Issue.record("two have the lock") }
                } throws: {
                    ($0 as? LocalServerError)?.message == "\(path) is in use by process \(getpid())"
                }
            }
            #expect(try DirectoryLock.holder(of: path) == nil)
        }
    }

    @Test(arguments: [("/a/./b/../c", "/a/c"), ("/../x", "/x"), ("/", "/")])
    func pathsAreMadeAbsolute(_ path: String, _ expected: String) { #expect(PrivateDirectory.absolute(path) == expected) }

    @Test func aRelativePathBeginsHere() {
        #expect(PrivateDirectory.absolute("x/y") == FileManager.default.currentDirectoryPath + "/x/y")
    }
}
