/// A program with its arguments, not started yet.
///
/// Its environment is what stands here and nothing else: no server of ours depends on what its starter happened to export.
public struct Invocation: Sendable {
    /// The program's path.
    public var program: String
    /// What follows the program's name. Visible to everybody on the machine: no secrets.
    public var arguments: [String]
    public var environment: [String: String]

    public init(_ program: String, _ arguments: [String] = [], environment: [String: String] = Invocation.plainEnvironment) {
        self.program = program
        self.arguments = arguments
        self.environment = environment
    }

    /// Enough to find programs, and messages in English.
    public static let plainEnvironment = [
        "PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8",
    ]

    /// The same program run by another user. Only root can do that.
    func run(by user: SystemUser) -> Invocation {
        var copy = self
        copy.program = "/usr/bin/setpriv"
        copy.arguments =
            ["--reuid=\(user.id)", "--regid=\(user.group)", "--clear-groups", "--inh-caps=-all", "--", program] + arguments
        return copy
    }
}
