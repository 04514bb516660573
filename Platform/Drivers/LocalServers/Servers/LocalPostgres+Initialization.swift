extension LocalPostgres {
    /// Makes the database cluster where there is none yet, and gives the superuser's password.
    func initialized(by user: SystemUser?) async throws(LocalServerError) -> String {
        let file = "\(directory)/password"
        let version = "\(data)/PG_VERSION"
        // initdb is done when its mark stands beside the data: one that was interrupted is begun again.
        let mark = "\(directory)/initialized"
        if PrivateFile.exists(mark) {
            try await verify(version)
            return try PrivateFile.read(file).split(whereSeparator: \.isWhitespace).first.map(String.init) ?? ""
        }
        _ = try await Invocation("/bin/rm", ["-rf", "--", data]).output(within: .seconds(60))
        let password = Password.random()
        try PrivateFile.write(password + "\n", to: file, owner: user)
        let resolved = try PrivateDirectory.resolved(directory)
        let arguments = [
            "--pgdata=\(resolved)/data", "--username=tributary", "--pwfile=\(resolved)/password", "--auth=scram-sha-256", "--encoding=UTF8",
            "--no-locale",
            "--no-instructions",
        ]
        _ = try await run("initdb", arguments + (isDurable ? [] : ["--no-sync"]), by: user).output(within: .seconds(120))
        try PrivateFile.write("", to: mark, owner: user)
        return password
    }

    /// Data of one major version can only be read by that version.
    private func verify(_ versionFile: String) async throws(LocalServerError) {
        let made = try PrivateFile.read(versionFile).split(whereSeparator: \.isWhitespace).first.map(String.init) ?? "?"
        // `postgres (PostgreSQL) 15.20 (Debian …)`
        let present =
            try await Invocation("\(programs)/postgres", ["--version"]).output(within: .seconds(10))
            .split(whereSeparator: { $0 == " " || $0 == "." }).first { $0.first?.isNumber == true }.map(String.init) ?? "?"
        guard made == present else {
            throw LocalServerError(
                .cannotStart,
                """
                \(data) was made by Postgres \(made), and \(programs) is Postgres \(present). Set POSTGRES_BIN to the folder of the older one; \
                or remove \(directory): it holds views, and they are made again from the streams
                """)
        }
    }
}
