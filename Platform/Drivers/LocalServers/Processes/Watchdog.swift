internal import CSpawn
internal import Glibc

/// Ends a server whose owner has died without doing so, kill -9 included.
///
/// It is a shell that reads from a socket. As long as the owner lives, nothing comes; when the owner is gone, however that happened, the kernel closes
/// the other end, and the shell asks the server to end, insists after ten seconds, and removes its directory where it is one for tests.
final class Watchdog: Sendable {
    private let process: ChildProcess
    private let line: Int32

    private static let script = """
        read -r word && exit 0
        runs() { kill -0 "$2" 2>/dev/null && ! grep -q ') Z ' "/proc/$2/stat" 2>/dev/null; }
        kill -s "$1" "$2" 2>/dev/null
        left=100
        while runs "$@" && [ "$left" -gt 0 ]; do sleep 0.1; left=$((left - 1)); done
        if runs "$@"; then kill -s KILL "$2"; sleep 0.2; fi
        shift 2
        rm -rf -- "$@" || { sleep 1; rm -rf -- "$@"; }
        """

    /// Watches over the process `server`, which is asked to end with `signal`. `removing` are directories that go with it.
    init(over server: Int32, signal: Int32, removing directories: [String]) throws(LocalServerError) {
        var ends: [Int32] = [-1, -1]
        guard socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0, &ends) == 0 else {
            throw LocalServerError(.cannotStart, "no pair of sockets can be made")
        }
        defer { close(ends[0]) }
        let shell = Invocation("/bin/sh", ["-c", Self.script, "watchdog", String(signal), String(server)] + directories)
        do throws(LocalServerError) {
            process = ChildProcess(try shell.spawn(input: ends[0]))
        } catch {
            close(ends[1])
            throw error
        }
        line = ends[1]
    }

    /// Sends it away: the server has ended, and its id may soon be another process'. Safe to repeat.
    func dismiss() async {
        // Five bytes never block. Where it is gone already, no signal may come of that: a pipe would end this process.
        _ = send(line, "done\n", 5, Int32(MSG_NOSIGNAL))
        _ = await process.ends(within: .seconds(5))
    }

    deinit { close(line) }
}
