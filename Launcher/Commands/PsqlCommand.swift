import ArgumentParser
import LocalServers
import Postgres
import Views

/// `tributary psql`: the view database, in a client for people.
struct PsqlCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "psql",
        abstract: "Open the view database of a context in pgcli where it is installed, else in psql.",
        discussion: """
            The views of a context are in the database of its name; everything in it is derived, so look at all and change nothing:

                tributary psql identity
                identity=# SELECT id, data->>'email' FROM user_profiles LIMIT 10;

            The password goes through the environment, never on the command line. What follows `--` is given to the client:

                tributary psql identity -- -c 'SELECT count(*) FROM user_profiles'
            """)

    @Argument(help: "The context; the first where none is named.")
    var context: String?

    @Argument(parsing: .postTerminator, help: "Arguments of psql; with some, it is psql and not pgcli.")
    var arguments: [String] = []

    @OptionGroup var data: DataOptions

    func run() async throws {
        let context = context ?? Services.contexts.first ?? ""
        guard Services.contexts.contains(context) else {
            throw LauncherError("there is no context \(context); there are \(Services.contexts.joined(separator: ", "))")
        }
        let configuration = try LauncherConfiguration.read()
        let server = try PostgresConfiguration(url: try url(configuration))
        let database = try ViewDatabase(context: context, on: server).configuration
        let clients = (arguments.isEmpty ? ["pgcli", "psql"] : ["psql"]).flatMap { ServerPrograms.onPath($0, configuration.environment) }
        guard let client = clients.first else {
            throw LauncherError("neither pgcli nor psql is installed; `script/bootstrap` installs psql")
        }
        let environment = configuration.environment.merging(database.environment) { _, ours in ours }
        try Invocation(client, arguments, environment: environment).replaceThisProcess()
    }

    private func url(_ configuration: LauncherConfiguration) throws -> String {
        if let url = configuration.databaseURL { return url }
        let access = ServerAccess(configuration: configuration, directory: data.directory, logger: configuration.logger(.warning))
        guard let running = try access.running() else {
            throw LauncherError("nothing runs in \(data.directory.path); start it with `tributary up`, or set DATABASE_URL")
        }
        return running.databaseURL
    }
}
