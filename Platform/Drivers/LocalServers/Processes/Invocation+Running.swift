internal import CSpawn
internal import Glibc

extension Invocation {
    /// Runs the program to its end and gives what it wrote, at most 64 KiB. Throws where it fails or takes longer than `limit`.
    func output(within limit: Duration) async throws(LocalServerError) -> String {
        var ends: [Int32] = [-1, -1]
        guard pipe2(&ends, O_CLOEXEC | O_NONBLOCK) == 0 else { throw LocalServerError(.cannotStart, "no pipe can be made") }
        defer { close(ends[0]) }
        let process = try start(writingTo: ends[1])
        guard await process.ends(within: limit) else {
            process.signal(SIGKILL)
            _ = await process.ends(within: .seconds(5))
            throw LocalServerError(.cannotStart, "\(program) did not finish within \(limit)")
        }
        // The program has ended, so all it wrote is in the pipe, which holds 64 KiB.
        var bytes = [UInt8](repeating: 0, count: 65_536)
        let count = max(0, read(ends[0], &bytes, bytes.count))
        let text = String(decoding: bytes[..<count], as: UTF8.self)
        guard process.succeeded else { throw LocalServerError(.cannotStart, "\(program) failed: \(text)") }
        return text
    }

    /// Starts the program and closes our end of what it writes to.
    private func start(writingTo descriptor: Int32) throws(LocalServerError) -> ChildProcess {
        defer { close(descriptor) }
        return ChildProcess(try spawn(output: .descriptor(descriptor)))
    }

    /// Becomes the program: this process goes on as the other one. Returns only by throwing.
    public func replaceThisProcess() throws(LocalServerError) -> Never {
        withCStrings([program] + arguments) { arguments in
            withCStrings(environment.map { "\($0)=\($1)" }) { environment in
                _ = execve(program, arguments, environment)
            }
        }
        throw LocalServerError(.cannotStart, "\(program) cannot be started: \(String(cString: strerror(errno)))")
    }
}
