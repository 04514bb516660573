import Foundation

/// Where the servers of tests live: directories of their own below the system's temporary one, removed with the server or with the process.
enum TestDirectory {
    static var environment: [String: String] { ProcessInfo.processInfo.environment }

    /// A path that nobody else uses.
    static func path(_ purpose: String) -> String { "\(NSTemporaryDirectory().trimmingSuffix("/"))/tributary-\(purpose)-\(uniqueName())" }

    static func uniqueName() -> String { String(UInt64.random(in: .min ... .max), radix: 16) }
}

extension String {
    fileprivate func trimmingSuffix(_ suffix: String) -> String { hasSuffix(suffix) ? String(dropLast(suffix.count)) : self }
}
