internal import CSpawn
internal import Glibc

extension Invocation {
    /// Starts the program in a session of its own, so that what the terminal sends to us does not reach it, and gives its process id.
    ///
    /// It stands in `/`, reads from `input` (nothing where nil) and writes to `output`; no other file of ours is open in it.
    func spawn(input: Int32? = nil, output: Output = .nowhere) throws(LocalServerError) -> Int32 {
        var files = posix_spawn_file_actions_t()
        var attributes = posix_spawnattr_t()
        posix_spawn_file_actions_init(&files)
        posix_spawnattr_init(&attributes)
        defer {
            posix_spawn_file_actions_destroy(&files)
            posix_spawnattr_destroy(&attributes)
        }
        posix_spawn_file_actions_addchdir_np(&files, "/")
        if let input {
            posix_spawn_file_actions_adddup2(&files, input, 0)
        } else {
            posix_spawn_file_actions_addopen(&files, 0, "/dev/null", O_RDONLY, 0)
        }
        switch output {
        case .nowhere: posix_spawn_file_actions_addopen(&files, 1, "/dev/null", O_WRONLY, 0)
        case .file(let path): posix_spawn_file_actions_addopen(&files, 1, path, O_WRONLY | O_CREAT | O_APPEND, 0o600)
        case .descriptor(let descriptor): posix_spawn_file_actions_adddup2(&files, descriptor, 1)
        }
        posix_spawn_file_actions_adddup2(&files, 1, 2)
        posix_spawn_file_actions_addclosefrom_np(&files, 3)
        var signals = sigset_t()
        sigemptyset(&signals)
        posix_spawnattr_setsigmask(&attributes, &signals)
        sigfillset(&signals)
        posix_spawnattr_setsigdefault(&attributes, &signals)
        posix_spawnattr_setflags(&attributes, spawn_in_new_session | Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))

        var process: pid_t = 0
        let status = withCStrings([program] + arguments) { arguments in
            withCStrings(environment.map { "\($0)=\($1)" }) { environment in
                posix_spawn(&process, program, &files, &attributes, arguments, environment)
            }
        }
        guard status == 0 else {
            throw LocalServerError(.cannotStart, "\(program) cannot be started: \(String(cString: strerror(status)))")
        }
        return process
    }

    enum Output: Sendable {
        case nowhere
        /// Appended to the file, which is made where it is missing.
        case file(String)
        case descriptor(Int32)
    }
}
