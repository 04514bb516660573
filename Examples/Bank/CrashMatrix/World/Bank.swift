import Foundation
import LocalServers

/// The services of the bank as the launcher's own table has them: which there are and what kind each is.
struct Bank: Sendable {
    static let context = "bank"

    /// The built `tributary`.
    let program: String
    private let services: [Role: [String]]

    /// Asks the launcher.
    init(program: String) async throws {
        self.program = program
        let file = FileManager.default.temporaryDirectory.appending(path: "bank-services-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: file) }
        let process = try LocalProcess(Invocation(program, ["services", "--json"]), output: file)
        try await until("\(program) lists its services", within: .seconds(60)) { process.hasEnded ? true : nil }
        await process.stop()
        let all = try JSONDecoder().decode([Service].self, from: Data(contentsOf: URL(filePath: file))).filter {
            $0.context == Self.context
        }
        // Reactions and deadlines run where the component does: they are the component's, read by other positions.
        services = Dictionary(grouping: all) { Role(rawValue: $0.kind) ?? .component }.mapValues { $0.map(\.name) }
        for role in Role.allCases where role.instances > 0 && services[role] == nil {
            throw CrashMatrixError("\(program) has no \(role.rawValue) of the context \(Self.context)")
        }
    }

    /// The command line of a process of this role.
    func arguments(of role: Role) -> [String] {
        role == .replay ? ["replay", Self.context] : ["run"] + (services[role] ?? []) + ["--port", "0"]
    }

    private struct Service: Decodable {
        let name, kind, context: String
    }
}
