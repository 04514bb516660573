import BankAggregator
import BankApplication
import BankComponent
import GreetingsAggregator
import GreetingsApplication
import Hosting
import IdentityAggregator
import IdentityApplication
import IdentityComponent
import ProjectsAggregator
import ProjectsApplication
import ProjectsComponent
import Views

/// The services: one entry each, and all there is to edit when one is added.
enum Services {
    /// Those of the product, and then those of the examples.
    static let all = product + examples

    /// What `tributary up` starts.
    static let product: [ServiceEntry] = [
        .application(
            "identity-application", of: "identity", summary: "Identity over HTTP: register, change, lock and show people",
            needs: [.sealingPublicKey, .signInKey, .accessTokenKeys]
        ) { process, resources in
            IdentityApplication.api(
                resources, sealing: try PasswordSealing(publicKey: process.keys.sealingPublicKey()), signIn: try await process.signIn(),
                external: try process.externalSignIn())
        },
        .component(
            "identity-component", summary: "Decides who people are", needs: [.sealingKey, .mailKey]
        ) { process in
            Identity(
                passwords: try PasswordKeeper(
                    privateKey: process.keys.sealingKey(), hashing: process.passwordHashing.hash,
                    verifying: process.passwordHashing.verdict(of:against:)),
                sessions: SessionsInDirectory(process.sessions), proofs: MailProofs(key: try process.keys.mailKey()), now: SystemClock.now)
        },
        .reaction("identity-mails", summary: "Sends people the mails they get, each once or not at all", needs: [.mailKey, .mailServer]) {
            try $0.mails()
        },
        .aggregator(
            "identity-aggregator", summary: "Keeps people, their sessions, teams and invites up to date",
            AggregatorDefinition(
                "identity",
                projections: [
                    ViewProjection(UserProfiles.self), ViewProjection(SessionsByUser.self), ViewProjection(LoginAudits.self),
                    ViewProjection(TeamsByUser.self), ViewProjection(Teams.self), ViewProjection(InvitesByUser.self),
                    ViewProjection(InvitesByTeam.self),
                ])),
        .reaction("identity-teams", summary: "Lets invites expire, and tells teams what becomes of their members", TeamUpkeep()),
        .application(
            "projects-application", of: "projects", summary: "Projects over HTTP: boards, tasks, sprints, and what became of them",
            needs: []
        ) { _, resources in ProjectsApplication.api(resources) },
        .component("projects-component", summary: "Decides about projects, their boards and tasks", needs: []) { _ in Projects() },
        .reaction("projects-teams", summary: "Keeps a copy of who is in which team, and lets projects and tasks follow", TeamRosters()),
        .reaction("projects-upkeep", summary: "Lets tasks and owners follow when a team leaves a project", ProjectUpkeep()),
        .aggregator(
            "projects-aggregator", summary: "Keeps boards, tasks and what is said of them up to date",
            AggregatorDefinition(
                "projects",
                projections: [
                    ViewProjection(ProjectList.self), ViewProjection(ProjectDetails.self), ViewProjection(Boards.self),
                    ViewProjection(Cards.self), ViewProjection(TaskDetails.self), ViewProjection(Activities.self),
                    ViewProjection(Burndowns.self), ViewProjection(Flows.self),
                ])),
        .gateway("gateway-application", summary: "Tells clients how their commands ended and what changed, on sockets and event streams"),
    ]

    /// What `tributary up --examples` starts too.
    static let examples: [ServiceEntry] = [
        .application("bank-application", of: "bank", summary: "The bank over HTTP: open, fill and show accounts, and move money", needs: [])
        {
            _, resources in BankApplication.api(resources)
        },
        .component("bank-component", summary: "Decides about accounts and transfers", needs: []) { _ in Bank() },
        .reaction("bank-transfers", summary: "Moves money from account to account, step by step", Transfers()),
        .aggregator(
            "bank-aggregator", summary: "Keeps accounts and transfers up to date",
            AggregatorDefinition("bank", projections: [ViewProjection(Accounts.self), ViewProjection(TransferHistory.self)])),
        // Their component is a program in Python, which nobody starts from here.
        .application("greetings-application", of: "greetings", summary: "Greetings over HTTP; a component in Python greets", needs: []) {
            _, resources in GreetingsApplication.api(resources)
        },
        .aggregator(
            "greetings-aggregator", summary: "Keeps greetings up to date",
            AggregatorDefinition("greetings", projections: [ViewProjection(LastGreetings.self)])),
    ]

    /// Whether the service is one of an example.
    static func isExample(_ entry: ServiceEntry) -> Bool { examples.contains { $0.name == entry.name } }

    /// The contexts that have views, each once, in the order of the table.
    static var contexts: [String] {
        all.filter { $0.needs.contains(.postgres) }.map(\.context).reduce(into: []) { contexts, context in
            if !contexts.contains(context) { contexts.append(context) }
        }
    }

    /// The services of these names. Throws where there is none of a name.
    static func named(_ names: [String]) throws -> [ServiceEntry] {
        try names.reduce(into: []) { chosen, name in
            guard let entry = all.first(where: { $0.name == name }) else {
                throw LauncherError("there is no service \(name); there are \(all.map(\.name).joined(separator: ", "))")
            }
            if !chosen.contains(where: { $0.name == name }) { chosen.append(entry) }
        }
    }

    /// The aggregator of this name, as the table calls it (`identity-aggregator`) or as it calls itself (`identity`).
    static func aggregator(_ name: String) throws -> AggregatorEntry {
        let aggregators = all.compactMap { entry in entry.aggregator.map { (entry.name, $0) } }
        guard let found = aggregators.first(where: { $0.0 == name || $0.1.name == name }) else {
            throw LauncherError("there is no aggregator \(name); there are \(aggregators.map(\.1.name).joined(separator: ", "))")
        }
        return found.1
    }
}
