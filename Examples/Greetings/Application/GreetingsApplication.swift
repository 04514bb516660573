internal import GreetingsEvents
public import WebAPI

/// The application of the context greetings: what it offers over HTTP.
///
/// It knows nothing of the language that its component is written in: it hands commands to the log and shows the view `greetings`.
public enum GreetingsApplication {
    /// The context, and the aggregator of its view.
    public static let name = "greetings"

    /// The routes below `/greetings`.
    public static func api(_ resources: APIResources) -> API {
        API(
            title: "Greetings", version: "1", description: "An example: commands that a component in Python handles.",
            prefix: "/greetings", schemas: Dictionary(uniqueKeysWithValues: GreetingsSchemas.all), resources: resources
        ) {
            CommandRoute(.post, "/people/{personId}/greetings", GreetPerson.self, by: .operator, summary: "Greet a person")
            ViewRoute(
                "/people/{personId}", "Greeting", in: "greetings", of: name, aggregator: name, by: .operator,
                summary: "Show how a person was greeted last")
        }
    }
}
