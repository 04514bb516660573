import Foundation

/// Where the Postgres programs are: `POSTGRES_BIN`, else the newest below /usr/lib/postgresql, else the directory on PATH that has `pg_ctl`.
enum PostgresBinaries {
    static func directory() throws -> String {
        let environment = ProcessInfo.processInfo.environment
        if let given = environment["POSTGRES_BIN"] { return given }
        let root = "/usr/lib/postgresql"
        let versions = (try? FileManager.default.contentsOfDirectory(atPath: root)) ?? []
        let installed = versions.compactMap { Int($0) }.sorted(by: >).map { "\(root)/\($0)/bin" }
        let onPath = (environment["PATH"] ?? "").split(separator: ":").map(String.init)
        guard let found = (installed + onPath).first(where: { FileManager.default.isExecutableFile(atPath: "\($0)/pg_ctl") }) else {
            throw PostgresServer.Failure(
                description: "no Postgres found: install postgresql, or set POSTGRES_BIN to the directory that has pg_ctl")
        }
        return found
    }
}
