import Foundation

/// The golden messages that all languages must treat alike; `docs/wire-format.md` says in words what they pin down.
enum Corpus {
    /// The cases of one kind, from all files.
    static func cases(_ kind: CorpusCase.Kind) throws -> [CorpusCase] { try all.get().filter { $0.kind == kind } }

    /// How many cases there are of all kinds.
    static func count() throws -> Int { try all.get().count }

    static let directory = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../Corpus").standardized

    private static let all = Result {
        let files = try FileManager.default.contentsOfDirectory(atPath: directory.path).filter { $0.hasSuffix(".json") }.sorted()
        return try files.flatMap { try JSONDecoder().decode(Cases.self, from: Data(contentsOf: directory.appending(path: $0))).cases }
    }

    private struct Cases: Decodable {
        let cases: [CorpusCase]
    }
}
