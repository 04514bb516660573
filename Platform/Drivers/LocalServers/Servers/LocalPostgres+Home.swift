extension LocalPostgres {
    /// Makes the directory for the user that Postgres runs as, and names that user; nil where it is ourselves.
    func home() async throws(LocalServerError) -> SystemUser? {
        guard SystemUser.isRoot else {
            try PrivateDirectory.make(directory)
            return nil
        }
        guard let user = SystemUser("postgres") else {
            throw LocalServerError(
                .notFound,
                "Postgres does not run as root, and there is no user `postgres`; make one with `useradd --system postgres`, or do not be root"
            )
        }
        if let passage { try PrivateDirectory.open(passage, for: user) }
        try PrivateDirectory.make(directory, owner: user)
        if try await canEnter(user) { return user }
        try moveOut()
        try PrivateDirectory.make(directory, owner: user)
        if try await canEnter(user) { return user }
        throw LocalServerError(
            .files,
            """
            Postgres runs as the user `postgres`, who cannot enter \(directory). Choose a data directory below one that everybody may pass through, \
            as in --data /var/lib/tributary, or let that user pass with `chmod o+x` on each directory above
            """)
    }

    private func canEnter(_ user: SystemUser) async throws(LocalServerError) -> Bool {
        // Asked of the kernel, as that user: mode bits alone do not know of mounts and access lists. A link is followed beforehand, by us.
        let place = try PrivateDirectory.resolved(directory)
        let probe = Invocation("/usr/bin/test", ["-w", place, "-a", "-x", place]).run(by: user)
        return (try? await probe.output(within: .seconds(10))) != nil
    }

    /// Where the user cannot come here, the directory becomes a link to a place of its own, named at random: who removes the data directory
    /// and begins again never meets rows of before.
    private func moveOut() throws(LocalServerError) {
        let place = "/var/lib/postgresql/tributary-\(Password.random().prefix(16))"
        guard !PrivateFile.exists("\(directory)/initialized") else {
            throw LocalServerError(
                .files, "the user `postgres` can no longer enter \(directory); let it pass with `chmod o+x` on each directory above")
        }
        try PrivateDirectory.make(place)
        try PrivateDirectory.replace(directory, withLinkTo: place)
    }
}
