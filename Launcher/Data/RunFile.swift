import Foundation
import LocalServers

/// How to reach what `tributary up` runs: `run.json` in the data directory, 0600 because passwords stand in it.
struct RunFile: Codable, Equatable, Sendable {
    var process: Int32
    var natsURL: String
    var databaseURL: String
    /// Nil until the server listens.
    var httpURL: String?

    func write(to path: String) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        try PrivateFile.write(String(decoding: try encoder.encode(self), as: UTF8.self) + "\n", to: path)
    }

    init(process: Int32, natsURL: String, databaseURL: String, httpURL: String? = nil) {
        self.process = process
        self.natsURL = natsURL
        self.databaseURL = databaseURL
        self.httpURL = httpURL
    }

    init(contentsOf path: String) throws {
        self = try JSONDecoder().decode(RunFile.self, from: Data(try PrivateFile.read(path).utf8))
    }
}
