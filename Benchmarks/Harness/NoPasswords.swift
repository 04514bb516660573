import IdentityComponent

/// No command of the benchmarks has a password.
struct NoPasswords: PasswordKeeping {
    func open(_ sealed: String, for userId: String) -> [UInt8]? { nil }
    func hash(_ password: [UInt8]) async throws -> String { "" }
}
