public import Gateway
public import WebAPI

/// The application that clients hear from: how their commands ended, and what changed.
public enum GatewayApplication {
    /// The routes below `/gateway`.
    public static func api(_ gateway: Gateway, _ resources: APIResources) -> API {
        API(
            title: "Gateway", version: "1",
            description: "Sockets and event streams: send a command with `X-Subscriber-Id`, and its outcome arrives here.", prefix: prefix,
            schemas: [:], resources: resources, sockets: [gateway.socket(below: prefix)]
        ) {
            gateway.socketRoute
            gateway.eventsRoute
        }
    }

    private static let prefix: PathTemplate = "/gateway"
}
