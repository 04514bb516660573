internal import Glibc

/// Finds the servers' programs on this machine, in the order in which the bootstrap script looks for them.
public enum ServerPrograms {
    private static let oldestNATS = (2, 11)

    /// `NATS_SERVER`; else a nats-server of at least 2.11 on PATH; else `.tools/nats-server` in the project's directory, which is looked for
    /// from the working directory and from this program's own upwards. Throws `.notFound`.
    public static func nats(environment: [String: String]) async throws(LocalServerError) -> String {
        if let named = environment["NATS_SERVER"], !named.isEmpty {
            if await isRecentNATS(named) { return PrivateDirectory.absolute(named) }
            throw LocalServerError(.notFound, "NATS_SERVER=\(named) is not a nats-server of at least 2.11")
        }
        for candidate in onPath("nats-server", environment) + inProject(".tools/nats-server") {
            if await isRecentNATS(candidate) { return candidate }
        }
        throw LocalServerError(
            .notFound,
            "no nats-server of at least 2.11 was found; run script/bootstrap, or set NATS_SERVER to one, or NATS_URL to one that runs")
    }

    /// The folder of initdb and postgres: `POSTGRES_BIN`; else the newest below /usr/lib/postgresql; else where PATH has them. Throws `.notFound`.
    public static func postgres(environment: [String: String]) throws(LocalServerError) -> String {
        if let named = environment["POSTGRES_BIN"], !named.isEmpty {
            if PrivateFile.isExecutable("\(named)/initdb") { return PrivateDirectory.absolute(named) }
            throw LocalServerError(.notFound, "POSTGRES_BIN=\(named) has no initdb in it")
        }
        let versions = PrivateDirectory.names(in: "/usr/lib/postgresql").compactMap { Int($0) }.sorted(by: >)
        let folders =
            versions.map { "/usr/lib/postgresql/\($0)/bin" } + onPath("initdb", environment).compactMap { PrivateDirectory.parent(of: $0) }
        for folder in folders where PrivateFile.isExecutable("\(folder)/initdb") && PrivateFile.isExecutable("\(folder)/postgres") {
            return folder
        }
        throw LocalServerError(
            .notFound,
            "no Postgres server was found; run script/bootstrap, or set POSTGRES_BIN to its folder, or DATABASE_URL to one that runs")
    }

    /// Where PATH has the program, the first place first.
    public static func onPath(_ program: String, _ environment: [String: String]) -> [String] {
        (environment["PATH"] ?? "").split(separator: ":").map { "\($0)/\(program)" }.filter {
            $0.hasPrefix("/") && PrivateFile.isExecutable($0)
        }
    }

    private static func inProject(_ path: String) -> [String] {
        var found: [String] = []
        for start in [PrivateDirectory.absolute("."), thisProgram] {
            var folder = start
            while let current = folder {
                if PrivateFile.isExecutable("\(current)/\(path)") { found.append("\(current)/\(path)") }
                folder = PrivateDirectory.parent(of: current)
            }
        }
        return found
    }

    private static var thisProgram: String? {
        var path = [CChar](repeating: 0, count: Int(PATH_MAX))
        let count = readlink("/proc/self/exe", &path, path.count - 1)
        return count > 0 ? String(decoding: path[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self) : nil
    }

    private static func isRecentNATS(_ program: String) async -> Bool {
        // `nats-server: v2.15.1`
        guard let text = try? await Invocation(program, ["--version"]).output(within: .seconds(10)),
            let version = text.split(separator: "v").last
        else { return false }
        let parts = version.split { !$0.isNumber }.compactMap { Int($0) }
        return parts.count >= 2 && (parts[0], parts[1]) >= oldestNATS
    }
}
