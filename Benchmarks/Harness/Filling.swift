import EventLog
import EventSourcing

/// Fills the stream of identity with people and what happened to them.
enum Filling {
    /// So many events of so many users: each is registered once and modified ever after. The users take turns.
    static func events(_ count: Int, users: Int, in servers: BenchmarkServers) async throws {
        let store = servers.store
        let lanes = 500
        try await withThrowingTaskGroup(of: Void.self) { group in
            for lane in 0..<lanes {
                group.addTask {
                    for user in stride(from: lane, to: users, by: lanes) {
                        var version: UInt64 = 0
                        for turn in 0..<(count / users) {
                            let event = turn == 0 ? Samples.registration(user) : Samples.event(user)
                            let message = Samples.codec.message(
                                for: [event], of: Samples.address(user), expecting: version, cause: Samples.cause(turn), at: Samples.time)
                            version = try await store.append(message, expecting: version)
                        }
                    }
                }
            }
            try await group.waitForAll()
        }
    }
}
