import FaultInjection
import Foundation
import LocalServers
import Logging

/// A NATS server, a Postgres and the bank's processes, that belong to one worker of the matrix.
///
/// It goes through many cells, one after the other, and its log grows: what one cell has broken, the next one would find too.
actor World {
    let directory: String
    private let bank: Bank
    let nats: LocalServer
    let postgres: LocalServer
    private let environment: [String: String]
    private var processes: [Role: [ServiceProcess]] = [:]
    private var started = 0
    /// Where each process answers, by the file of its log, once it has said so: asked for with every request.
    private var addresses: [String: String] = [:]

    /// Starts the servers and the processes in a fresh directory.
    static func start(_ bank: Bank, in directory: String, syncAlways: Bool) async throws -> World {
        let logger = Logger(label: "crash-matrix") { _ in SwiftLogNoOpLogHandler() }
        let environment = ProcessInfo.processInfo.environment
        // What a matrix that was interrupted has left there: its accounts answer nobody who opens them again, and its faults are spent.
        if FileManager.default.fileExists(atPath: directory) { try FileManager.default.removeItem(atPath: directory) }
        // Everybody may pass: as root, Postgres runs as another user.
        try FileManager.default.createDirectory(
            atPath: directory, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o711])
        let nats = try await LocalServer.start(
            LocalNATS(
                directory: "\(directory)/nats", program: try await ServerPrograms.nats(environment: environment), syncAlways: syncAlways),
            logger: logger)
        let postgres = try await LocalServer.start(
            LocalPostgres(directory: "\(directory)/postgres", programs: try ServerPrograms.postgres(environment: environment)),
            logger: logger)
        let world = World(bank, directory, nats: nats, postgres: postgres)
        try await world.makeKeys()
        for role in Role.allCases {
            for index in 0..<role.instances { try await world.start(role, index) }
        }
        try await world.ready()
        return world
    }

    private init(_ bank: Bank, _ directory: String, nats: LocalServer, postgres: LocalServer) {
        self.bank = bank
        self.directory = directory
        self.nats = nats
        self.postgres = postgres
        environment = [
            "NATS_URL": nats.url, "DATABASE_URL": postgres.url, "OPERATOR_KEY_FILE": "\(directory)/operator-key",
            "REQUEST_FINGERPRINT_KEY_FILE": "\(directory)/fingerprint-key", "LOG_LEVEL": "notice",
        ]
    }

    private func makeKeys() throws {
        for name in ["operator-key", "fingerprint-key"] {
            let bytes = (0..<32).map { _ in UInt8.random(in: .min ... .max) }
            let key = Data(bytes).base64EncodedString().replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
            try PrivateFile.write(key + "\n", to: "\(directory)/\(name)")
        }
    }

    nonisolated var operatorKey: String {
        get throws { try PrivateFile.read("\(directory)/operator-key").replacing("\n", with: "") }
    }

    // MARK: - Processes

    /// Starts a process in a place, with faults or none; what was there has ended.
    func start(_ role: Role, _ index: Int, faults: [Fault] = []) throws {
        started += 1
        let process = try ServiceProcess(
            bank, role, faults: faults, environment: environment, log: "\(directory)/\(started)-\(role.rawValue)-\(index).log")
        if index < processes[role, default: []].count {
            processes[role]?[index] = process
        } else {
            processes[role, default: []].append(process)
        }
    }

    func process(_ role: Role, _ index: Int) -> ServiceProcess? {
        let all = processes[role, default: []]
        return index < all.count ? all[index] : nil
    }

    /// Ends a process in order and starts it anew.
    func restart(_ role: Role, _ index: Int, faults: [Fault] = []) async throws {
        await process(role, index)?.stop()
        try start(role, index, faults: faults)
    }

    /// Waits until every process that should run says that it is ready.
    func ready() async throws {
        for (role, all) in processes where role.instances > 0 {
            for (index, process) in all.enumerated() {
                try await until("\(role.rawValue) \(index) is ready", within: .seconds(90)) {
                    if process.hasEnded { throw CrashMatrixError("\(role.rawValue) \(index) ended: \(process.tail)") }
                    return process.url
                }
            }
        }
    }

    /// Where applications answer, as far as they run.
    var applications: [String] {
        processes[.application, default: []].filter { !$0.hasEnded }.compactMap { process in
            if addresses[process.log] == nil { addresses[process.log] = process.url }
            return addresses[process.log]
        }
    }

    // MARK: - The end

    /// Ends everything; its directory stays.
    func stop() async {
        for process in processes.values.flatMap({ $0 }) {
            process.resume()
            await process.stop()
        }
        await nats.stop()
        await postgres.stop()
    }

    /// Ends everything and removes it.
    func discard() async {
        for process in processes.values.flatMap({ $0 }) { await process.kill() }
        await nats.discard()
        await postgres.discard()
        try? FileManager.default.removeItem(atPath: directory)
    }
}
