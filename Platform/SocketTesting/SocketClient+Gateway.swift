extension SocketClient {
    /// Opens a socket of the gateway and takes its first frame; nil where it was not opened.
    ///
    /// `returning` is the first frame of an earlier connection, to go on with behind `sequence`; without that, behind where it began.
    public static func openGateway(
        at port: Int, headers: [(String, String)] = [], returning: GatewayFrame? = nil, after sequence: UInt64? = nil, pongs: Bool = true
    ) async throws -> (SocketClient, GatewayFrame)? {
        var target = "/gateway/socket"
        var subprotocols = ["tributary.duplex.v1", "tributary.down.v1"]
        if let returning, let id = returning.connectionID, let token = returning.resumeToken {
            target += "?connection=\(id)&seq=\(sequence ?? returning.sequence ?? 0)"
            subprotocols.append("tributary.resume.\(token)")
        }
        let client = try await connect(port: port, to: target, headers: headers, subprotocols: subprotocols, pongs: pongs)
        guard case .opened = await client.next(), let frame = await client.text().flatMap(GatewayFrame.init) else {
            await client.cut()
            return nil
        }
        return (client, frame)
    }
}
