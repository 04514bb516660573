/// Ports of this machine.
public enum LocalPort {
    /// Whether somebody listens at the port of 127.0.0.1.
    public static func isTaken(_ port: Int) -> Bool {
        let connection = Loopback.connect(to: port)
        return connection != nil
    }
}
