import ArgumentParser

/// The `tributary` command.
@main
struct Tributary: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tributary",
        abstract: "Runs Tributary: commands over HTTP, events in NATS JetStream, views in Postgres.",
        discussion: """
            To try it, with servers of its own and everything in one process:

                tributary up
                curl -H "Authorization: Bearer $(cat .tributary/operator-key)" http://localhost:3000/identity/users

            `up` keeps all it has in one directory (.tributary, or --data) and goes on from there the next time. The commands below find what runs
            there by the same --data:

                tributary replay identity            rebuild the views of a context from its events
                tributary entity identity user ID    show what has happened to one user
                tributary psql identity              look at the views
                tributary demo                       fill it with sample data, over HTTP
                tributary parked list                show what could not be handled, and decide about it

            With servers of your own, set NATS_URL (nats://user:password@host:4222) and DATABASE_URL (postgres://user:password@host/database; each \
            context gets a database beside it). Then each service can run by itself:

                tributary services
                tributary run identity-component

            There are examples to learn from and to try things on; nothing of them runs unless it is asked for:

                tributary up --examples

            Logs go to the standard error; LOG_LEVEL is trace, debug, info, notice, warning, error or critical.
            """,
        version: "0.1.0",
        subcommands: [
            UpCommand.self, DemoCommand.self, RunCommand.self, ServicesCommand.self, ReplayCommand.self, EntityCommand.self,
            PsqlCommand.self,
            ParkedCommand.self, SchemaCommand.self,
        ])
}
