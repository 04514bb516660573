internal import CryptoExtras
internal import Dispatch
internal import Foundation

/// Hashes passwords with scrypt (RFC 7914) on threads of its own, a bounded number at a time.
///
/// A driver because swift-crypto hands a derived key out through an unsafe pointer only.
/// One hash takes 128 MiB and a good third of a second at the default cost, so it must neither run on the cooperative pool nor many times at once.
/// Those that wait are bounded by the caller's concurrency.
public actor PasswordHashing {
    /// scrypt's cost: memory and time grow with `2^logN`.
    public struct Cost: Sendable, Hashable {
        public let logN: Int
        public let blockSize: Int
        public let parallelism: Int

        /// OWASP's recommendation: N = 2^17, r = 8, p = 1.
        public static let standard = Cost(logN: 17, blockSize: 8, parallelism: 1)
        /// For tests only: a thousandth of the work.
        public static let weakForTests = Cost(logN: 7, blockSize: 8, parallelism: 1)
    }

    private let cost: Cost
    private var idle: [DispatchQueue]
    private var waiting: [CheckedContinuation<DispatchQueue, Never>] = []

    public init(cost: Cost = .standard, width: Int = 1) {
        self.cost = cost
        idle = (0..<max(1, width)).map { DispatchQueue(label: "tributary.password-hashing.\($0)") }
    }

    /// The hash as a PHC string: `$scrypt$ln=17,r=8,p=1$<salt>$<hash>`, Base64 without padding.
    public func hash(_ password: [UInt8]) async throws -> String {
        let queue = await takeQueue()
        defer { giveBack(queue) }
        let cost = cost
        return try await withCheckedThrowingContinuation { continuation in
            queue.async { continuation.resume(with: Result { try Self.derive(password, cost) }) }
        }
    }

    private func takeQueue() async -> DispatchQueue {
        if let queue = idle.popLast() { return queue }
        return await withCheckedContinuation { waiting.append($0) }
    }

    private func giveBack(_ queue: DispatchQueue) {
        if waiting.isEmpty { idle.append(queue) } else { waiting.removeFirst().resume(returning: queue) }
    }

    private static func derive(_ password: [UInt8], _ cost: Cost) throws -> String {
        var generator = SystemRandomNumberGenerator()
        let salt = (0..<16).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
        let key = try KDF.Scrypt.deriveKey(
            from: password, salt: salt, outputByteCount: 32, rounds: 1 << cost.logN, blockSize: cost.blockSize,
            parallelism: cost.parallelism,
            maxMemory: 256 << 20)
        let hash = key.withUnsafeBytes { Data($0) }
        return "$scrypt$ln=\(cost.logN),r=\(cost.blockSize),p=\(cost.parallelism)$\(text(Data(salt)))$\(text(hash))"
    }

    private static func text(_ bytes: Data) -> String { bytes.base64EncodedString().replacingOccurrences(of: "=", with: "") }
}
