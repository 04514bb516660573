/// Ports of this machine.
public enum LocalPort {
    /// Whether somebody listens at the port of 127.0.0.1 and takes connections. Takes a second at most.
    public static func isTaken(_ port: Int) async -> Bool {
        let connection = await Loopback.connect(to: port)
        return connection != nil
    }
}
