internal import CryptoExtras
internal import Dispatch
internal import Foundation

/// Hashes passwords with scrypt (RFC 7914) and holds passwords to such hashes, on threads of its own, a bounded number at a time.
///
/// A driver because swift-crypto hands a derived key out through an unsafe pointer only.
/// One hash takes 128 MiB and a good third of a second at the default cost, so it must neither run on the cooperative pool nor many times at once.
/// Of those who want a password verified a bounded number waits, the others are told at once that there is no room: somebody waits for the answer. Those who
/// want one hashed wait as long as it takes; they are bounded by the caller's concurrency.
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
    private let verificationsWaiting: Int
    private var idle: [DispatchQueue]
    private var waiting: [CheckedContinuation<DispatchQueue, Never>] = []

    /// `width` is how many are worked on at once. A verification is refused where so many as `verificationsWaiting` wait already, for whatever: at the default
    /// cost the last of 32 waits for some twelve seconds.
    public init(cost: Cost = .standard, width: Int = 1, verificationsWaiting: Int = 32) {
        self.cost = cost
        self.verificationsWaiting = verificationsWaiting
        idle = (0..<max(1, width)).map { DispatchQueue(label: "tributary.password-hashing.\($0)") }
    }

    /// The hash as a PHC string: `$scrypt$ln=17,r=8,p=1$<salt>$<hash>`, Base64 without padding.
    public func hash(_ password: [UInt8]) async throws -> String {
        let salt = Self.salt()
        let cost = cost
        let key = try await onQueue { try Self.derive(password, salt, cost) }
        return ScryptHash(cost: cost, salt: salt, key: key).description
    }

    /// Whether it is the password of a hash; nil where too many wait already.
    ///
    /// Where there is no hash, or the text is none, a hash of the default cost is made all the same and the answer is no: the time tells nothing.
    public func verify(_ password: [UInt8], against text: String?) async throws -> Bool? {
        guard waiting.count < verificationsWaiting else { return nil }
        let hash = text.flatMap(ScryptHash.init) ?? ScryptHash(cost: cost, salt: Self.salt(), key: [])
        let key = try await onQueue { try Self.derive(password, hash.salt, hash.cost) }
        return hash.isKey(key)
    }

    private func onQueue<Result: Sendable>(_ work: @escaping @Sendable () throws -> Result) async throws -> Result {
        let queue = await takeQueue()
        defer { giveBack(queue) }
        return try await withCheckedThrowingContinuation { continuation in
            queue.async { continuation.resume(with: Swift.Result { try work() }) }
        }
    }

    private func takeQueue() async -> DispatchQueue {
        if let queue = idle.popLast() { return queue }
        return await withCheckedContinuation { waiting.append($0) }
    }

    private func giveBack(_ queue: DispatchQueue) {
        if waiting.isEmpty { idle.append(queue) } else { waiting.removeFirst().resume(returning: queue) }
    }

    private static func salt() -> [UInt8] {
        var generator = SystemRandomNumberGenerator()
        return (0..<16).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
    }

    private static func derive(_ password: [UInt8], _ salt: [UInt8], _ cost: Cost) throws -> [UInt8] {
        let key = try KDF.Scrypt.deriveKey(
            from: password, salt: salt, outputByteCount: ScryptHash.keyBytes, rounds: 1 << cost.logN, blockSize: cost.blockSize,
            parallelism: cost.parallelism, maxMemory: 256 << 20)
        return key.withUnsafeBytes { Array($0) }
    }
}
