/// Where the two servers are. Both may hold passwords: never printed.
struct ServerAddresses: Sendable {
    let natsURL: String
    let databaseURL: String
}
