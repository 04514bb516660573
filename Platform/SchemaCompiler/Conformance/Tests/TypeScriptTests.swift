import Foundation
import PlatformTesting
import Testing

/// The TypeScript packages with the real compiler and Node: that they compile in its strictest mode is what the trait asks for first.
@Suite(.typeScript) struct TypeScriptTests {
    @Test func `the corpus is read and written as the other languages do`() async throws {
        let run = try await TypeScriptWorkspace.current.node(["dist/corpus/main.js", Corpus.directory.path])
        #expect(run.succeeded)
        #expect(run.output == "\(try Corpus.count()) cases\n")
    }

    @Test func `a case that fails is told by its name`() async throws {
        let workspace = try TypeScriptWorkspace.current
        let wrong = """
            {"cases":[{"kind":"value","name":"what nobody promised","type":"Price","json":"{}","canonical":"{}"},
             {"kind":"value","name":"what is refused elsewhere","type":"Price","json":"{}","error":{"code":"missingMember","pointer":"/currency"}},
             {"kind":"subject","name":"another partition","context":"a","entity":"b","id":"c","partition":16,"event":"","command":""},
             {"kind":"kind","name":"what nobody knows"},
             {"kind":"parse-subject","name":"what holds","subject":"","address":null}]}
            """
        let folder = workspace.directory.appending(path: "wrong")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data(wrong.utf8).write(to: folder.appending(path: "wrong.json"))
        let run = try await workspace.node(["dist/corpus/main.js", folder.path])
        #expect(run.status == 1)
        let failed = run.output.split(separator: "\n").filter { $0.hasPrefix("wrong.json: ") }.map { $0.dropFirst(12) }
        #expect(failed == ["what nobody promised", "what is refused elsewhere", "another partition", "what nobody knows"], "\(run.output)")
    }

    @Test func `a package keeps what it promises to its users`() async throws {
        let run = try await TypeScriptWorkspace.current.node(["dist/usage/main.js"])
        #expect(run.succeeded && run.output.isEmpty, "\(run.output)")
    }

    @Test(arguments: [
        ("matchWithoutCase", "TS2345", "Property 'PersonMoved' is missing"),
        ("switchWithoutCase", "TS2366", "lacks ending return statement"),
        ("numberForInteger", "TS2322", "'number' is not assignable to type 'bigint'"), ("change", "TS2540", "read-only property"),
        ("dataOfAnotherType", "TS2339", "Property 'city' does not exist"),
    ])
    func `what is wrong does not compile`(source: String, code: String, message: String) async throws {
        let run = try await TypeScriptWorkspace.current.check("refused/\(source).ts")
        let errors = run.output.split(separator: "\n").filter { $0.contains("error TS") }
        #expect(errors.count == 1 && run.output.contains("error \(code): ") && run.output.contains(message), "\(run.output)")
    }

    @Test func `an upcaster that is missing, or leads elsewhere, does not compile`() async throws {
        let workspace = try TypeScriptWorkspace.current
        let package = workspace.directory.appending(path: "packages/without-upcasters")
        try FileManager.default.copyItem(at: workspace.package("conformance-events"), to: package)
        let file = package.appending(path: "src/contexts/conformance/upcasters.ts")
        let text = try String(contentsOf: file, encoding: .utf8)
        func errors(_ changed: String) async throws -> String {
            try Data(changed.utf8).write(to: file)
            return try await workspace.typeScript(["--noEmit", "--project", package.path]).output
        }
        #expect(try await errors(text).isEmpty)
        let missing = try await errors(text.replacing("upcastPersonMovedV1", with: "forgotten"))
        #expect(
            missing.contains("ConformanceEvent.ts") && missing.contains("has no exported member named 'upcastPersonMovedV1'"), "\(missing)")
        let wrong = try await errors(
            text.replacing("): PersonMoved {", with: "): PersonMovedV1 {").replacing(
                "return { personId, street, city, movedAt", with: "return { personId, address: street + city, movedAt"))
        #expect(wrong.contains("error TS"), "\(wrong)")
        try FileManager.default.removeItem(at: file)
        let none = try await workspace.typeScript(["--noEmit", "--project", package.path]).output
        #expect(none.contains("Cannot find module './upcasters.js'"), "\(none)")
    }

    @Test(arguments: TypeScriptWorkspace.packages.keys.sorted())
    func `what the package's page shows compiles`(package: String) async throws {
        let workspace = try TypeScriptWorkspace.current
        let page = try String(contentsOf: #require(TypeScriptWorkspace.packages[package]).appending(path: "README.md"), encoding: .utf8)
        let example = try #require(page.split(separator: "```ts\n").dropFirst().first?.split(separator: "\n```").first)
        let nats = """
            interface MsgHdrs { has(name: string): boolean; get(name: string): string; append(name: string, value: string): void }
            declare const message: { readonly headers: MsgHdrs; readonly data: Uint8Array };
            declare function headers(): MsgHdrs;
            declare const jetStream: {
              publish(subject: string, payload: Uint8Array, options: { readonly headers: MsgHdrs; readonly msgID: string }): Promise<unknown>;
            };
            declare const body: Uint8Array, id: string;
            """
        try Data("\(example)\n\(nats)\n".utf8).write(to: workspace.runner.appending(path: "page-\(package).ts"))
        let run = try await workspace.check("page-\(package).ts")
        #expect(run.succeeded, "\(run.output)")
    }
}
