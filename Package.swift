// swift-tools-version: 6.2
// The map of the house: one line a target, floor by floor, in the order in which an import may look up.
import PackageDescription

nonisolated let settings: [SwiftSetting] = [
    .enableUpcomingFeature("InternalImportsByDefault"), .enableUpcomingFeature("ExistentialAny"), .treatAllWarnings(as: .error),
]

let package = Package(
    name: "tributary",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "tributary", targets: ["tributary"]),
        .executable(name: "generate", targets: ["generate"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
        .package(url: "https://github.com/apple/swift-configuration", from: "1.4.0"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-metrics", from: "2.13.0"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-nio-extras", from: "1.34.0"),
        .package(url: "https://github.com/apple/swift-nio-ssl.git", from: "2.37.6"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
        .package(url: "https://github.com/vapor/jwt-kit", from: "5.7.1"),
    ],
    targets: [
        // Drivers: the only rooms that know C.
        .systemLibrary(name: "CNATS", path: "Platform/Drivers/CNATS", providers: [.apt(["libnats-dev"])]),
        .systemLibrary(name: "CPostgres", path: "Platform/Drivers/CPostgres", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
        .systemLibrary(name: "CJSON", path: "Platform/Drivers/CJSON", pkgConfig: "json-c", providers: [.apt(["libjson-c-dev"])]),
        .systemLibrary(name: "CSpawn", path: "Platform/Drivers/CSpawn"),
        driver("NATS", on: ["CNATS", logging]),
        driver("Postgres", on: ["CPostgres", logging]),
        driver("JSON", on: []),
        driver("Telemetry", on: [logging, metrics]),
        driver("Passwords", on: [cryptoExtras]),
        driver("LocalServers", on: ["CSpawn", logging]),
        .target(name: "CFaultInjection", path: "Platform/Drivers/CFaultInjection"),
        .target(
            name: "FaultInjection", dependencies: ["CFaultInjection"], path: "Platform/Drivers/FaultInjection", exclude: ["Probe", "Tests"], swiftSettings: settings),
        .executableTarget(name: "fault-probe", dependencies: ["FaultInjection"], path: "Platform/Drivers/FaultInjection/Probe", swiftSettings: settings),

        // The ideas, as pure Swift.
        platform("EventSourcing", on: []),

        // The event store on JetStream; the rows and the checkpoint on Postgres.
        platform("EventLog", on: ["EventSourcing", "FaultInjection", "NATS", "JSON", crypto, logging]),
        platform("Views", on: ["EventSourcing", "FaultInjection", "Postgres", "JSON", logging]),

        // HTTP conventions; run loops; the compiler of schema/.
        platform(
            "WebAPI",
            on: [
                "EventSourcing", "EventLog", "Views", "JSON", "Telemetry", hummingbird, hummingbirdCore, httpTypes, httpTypesHTTP1, nio, nioHTTP1, nioWebSocket, crypto, logging,
                metrics,
            ]),
        // Sockets and event streams, and the inbox behind them.
        platform(
            "Gateway",
            on: [
                "EventSourcing", "EventLog", "WebAPI", "JSON", hummingbird, httpTypes, nio, nioPosix, nioWebSocket, crypto, lifecycle, logging,
            ]),
        // Sign-in by external issuers: the side of OpenID Connect that relies on them.
        platform("OpenIDConnect", excluding: ["Provider"], on: ["EventSourcing", "EventLog", "WebAPI", "JSON", jwtKit, httpClient, nio, nioSSL, crypto, logging]),
        // Access tokens: made by identity's application, checked by whoever is called with one.
        platform("AccessTokens", on: ["EventSourcing", "WebAPI", "JSON", jwtKit, crypto]),
        // Mails, and the server that takes them.
        platform("Mail", on: ["EventSourcing", nio, nioPosix, nioSSL]),
        platform("Hosting", on: ["EventSourcing", "EventLog", "FaultInjection", "Views", "JSON", "Telemetry", collections, configuration, lifecycle, logging, metrics]),
        room(
            "SchemaCompiler", "Platform/SchemaCompiler", exclude: ["Conformance", "Render/Go/Runtime", "Render/Python/Runtime", "Render/TypeScript/Runtime", "Tests"],
            on: ["JSON", crypto, yams]),
        .executableTarget(name: "generate", dependencies: ["SchemaCompiler", arguments], path: "Platform/SchemaCompilerCommand", swiftSettings: settings),

        // The vocabulary, generated from schema/.
        room("IdentityEvents", "Events/Swift/Identity", exclude: [], on: ["EventSourcing", "JSON"]),

        room("GatewayEvents", "Events/Swift/Gateway", exclude: [], on: ["EventSourcing", "JSON"]),
        room("ProjectsEvents", "Events/Swift/Projects", exclude: [], on: ["EventSourcing", "JSON"]),

        // A vocabulary with every kind of value and rule, to which the corpus holds all languages.
        room("ConformanceEvents", "Platform/SchemaCompiler/Conformance/Events/Swift/Conformance", exclude: [], on: ["EventSourcing", "JSON"]),

        // The product: one room a context.
        room("IdentityComponent", "Components/Identity", on: ["EventSourcing", "IdentityEvents", crypto]),
        room("IdentityAggregator", "Aggregators/Identity", on: ["EventSourcing", "IdentityEvents", crypto]),
        room("GatewayApplication", "Applications/Gateway", on: ["EventSourcing", "EventLog", "Gateway", "GatewayEvents", "WebAPI", logging]),
        room(
            "IdentityApplication", "Applications/Identity",
            on: ["EventSourcing", "EventLog", "WebAPI", "AccessTokens", "OpenIDConnect", "JSON", "IdentityEvents", hummingbird, httpTypes, crypto, logging]),
        room("ProjectsComponent", "Components/Projects", on: ["EventSourcing", "ProjectsEvents", "IdentityEvents"]),
        room("ProjectsAggregator", "Aggregators/Projects", on: ["EventSourcing", "ProjectsEvents"]),
        room("ProjectsApplication", "Applications/Projects", on: ["EventSourcing", "WebAPI", "JSON", "ProjectsEvents", hummingbird, httpTypes]),

        // The examples: a context each, in the same rooms.
        room("BankEvents", "Examples/Bank/Events/Swift/Bank", exclude: [], on: ["EventSourcing", "JSON"]),
        room("BankComponent", "Examples/Bank/Component", on: ["EventSourcing", "BankEvents", collections]),
        room("BankAggregator", "Examples/Bank/Aggregator", on: ["EventSourcing", "BankEvents"]),
        room("BankApplication", "Examples/Bank/Application", on: ["EventSourcing", "WebAPI", "BankEvents", hummingbird]),

        // Greetings: its component is written in Python.
        room("GreetingsEvents", "Examples/Greetings/Events/Swift/Greetings", exclude: [], on: ["EventSourcing", "JSON"]),
        room("GreetingsAggregator", "Examples/Greetings/Aggregator", on: ["EventSourcing", "GreetingsEvents"]),
        room("GreetingsApplication", "Examples/Greetings/Application", exclude: [], on: ["EventSourcing", "WebAPI", "GreetingsEvents", hummingbird]),

        // The executable and its one table of services.
        .executableTarget(
            name: "tributary",
            dependencies: [
                "FaultInjection", "LocalServers", "EventSourcing", "NATS", "Postgres", "Passwords", "Mail", "EventLog", "Views", "WebAPI", "AccessTokens", "OpenIDConnect", "Hosting", "SchemaCompiler", "Telemetry", "IdentityEvents",
                "IdentityComponent", "IdentityAggregator", "IdentityApplication", "ProjectsEvents", "ProjectsComponent", "ProjectsAggregator", "ProjectsApplication", "Gateway", "GatewayApplication", "BankEvents", "BankComponent", "BankAggregator", "BankApplication", "GreetingsEvents",
                "GreetingsAggregator", "GreetingsApplication", "JSON", hummingbird, nio, nioHTTP1, httpClient, arguments, configuration, lifecycle, logging, metrics,
                crypto,
            ],
            path: "Launcher", exclude: ["Tests"], swiftSettings: settings),

        // The bank broken at every step, and a checker that knows nothing of the code it checks.
        .executableTarget(
            name: "crash-matrix", dependencies: ["FaultInjection", "LocalServers", "NATS", "Postgres", arguments, logging],
            path: "Examples/Bank/CrashMatrix", exclude: ["Tests"], swiftSettings: settings + [.strictMemorySafety()]),

        // Measurements beside their floors.
        .executableTarget(
            name: "benchmarks",
            dependencies: [
                "CNATS", "CPostgres", "CJSON", "NATS", "Postgres", "LocalServers", "JSON", "EventSourcing", "EventLog", "Views", "WebAPI", "AccessTokens", "Hosting", "SchemaCompiler", "IdentityEvents", "IdentityComponent",
                "IdentityAggregator", "IdentityApplication", "ProjectsEvents", "ProjectsComponent", "ProjectsAggregator", "ProjectsApplication", "Gateway", "GatewayApplication", "SocketTesting", "BankEvents", "ConformanceEvents", "Telemetry", "Passwords", crypto, httpClient, hummingbird, nio, arguments, lifecycle, logging,
            ],
            path: "Benchmarks", exclude: ["README.md"], swiftSettings: settings),

        // Tests: each beside its room.
        platform("PlatformTesting", excluding: ["Mail/mail_server.py"], on: ["LocalServers", "EventSourcing", "EventLog", "NATS", "Postgres", "Views", "JSON", logging]),
        room("SocketTesting", "Platform/SocketTesting", exclude: [], on: ["JSON", nio, nioPosix]),
        tests("JSONTests", "Platform/Drivers/JSON/Tests", of: ["CJSON", "JSON", "PlatformTesting"]),
        tests("NATSTests", "Platform/Drivers/NATS/Tests", of: ["NATS", "PlatformTesting"]),
        tests("PostgresTests", "Platform/Drivers/Postgres/Tests", of: ["Postgres", "PlatformTesting"]),
        tests("TelemetryTests", "Platform/Drivers/Telemetry/Tests", of: ["Telemetry", metrics]),
        tests("LocalServersTests", "Platform/Drivers/LocalServers/Tests", of: ["LocalServers", logging]),
        tests("FaultInjectionTests", "Platform/Drivers/FaultInjection/Tests", of: ["FaultInjection", "fault-probe", "PlatformTesting"]),
        tests("PasswordsTests", "Platform/Drivers/Passwords/Tests", of: ["Passwords"]),
        tests("PlatformTestingTests", "Platform/PlatformTesting/Tests", of: ["PlatformTesting", "EventSourcing"]),
        tests("EventSourcingTests", "Platform/EventSourcing/Tests", of: ["EventSourcing", "PlatformTesting"]),
        tests("EventLogTests", "Platform/EventLog/Tests", of: ["EventLog", "EventSourcing", "NATS", "JSON", "IdentityEvents", "PlatformTesting", logging]),
        tests("ViewsTests", "Platform/Views/Tests", of: ["Views", "EventSourcing", "Postgres", "IdentityEvents", "PlatformTesting"]),
        tests(
            "WebAPITests", "Platform/WebAPI/Tests",
            of: ["WebAPI", "EventSourcing", "EventLog", "Views", "JSON", "Telemetry", "PlatformTesting", hummingbird, hummingbirdTesting, httpTypes, nio, logging]),
        room("OpenIDProvider", "Platform/OpenIDConnect/Provider", exclude: [], on: ["EventSourcing", "WebAPI", hummingbird, httpTypes, crypto, cryptoExtras, logging]),
        tests(
            "OpenIDConnectTests", "Platform/OpenIDConnect/Tests",
            of: ["OpenIDConnect", "OpenIDProvider", "WebAPI", "EventSourcing", "JSON", "PlatformTesting", hummingbird, hummingbirdTesting, hummingbirdTLS, httpClient, nioSSL, httpTypes, crypto]),
        tests(
            "GatewayTests", "Platform/Gateway/Tests",
            of: [
                "Gateway", "WebAPI", "EventSourcing", "EventLog", "NATS", "JSON", "Telemetry", "PlatformTesting", "SocketTesting", hummingbird, httpTypes, lifecycle, logging,
            ]),
        tests("GatewayApplicationTests", "Applications/Gateway/Tests", of: ["GatewayApplication", "Gateway", "GatewayEvents", "EventSourcing", "EventLog", "NATS", "PlatformTesting", logging]),
        tests("AccessTokensTests", "Platform/AccessTokens/Tests", of: ["AccessTokens", "WebAPI", "EventSourcing", "JSON", crypto]),
        tests("MailTests", "Platform/Mail/Tests", of: ["Mail", "EventSourcing", "PlatformTesting"]),
        tests("HostingTests", "Platform/Hosting/Tests", of: ["Hosting", "EventSourcing", "EventLog", "NATS", "Postgres", "Views", "JSON", "IdentityEvents", "PlatformTesting", lifecycle, logging]),
        tests("SchemaCompilerTests", "Platform/SchemaCompiler/Tests", of: ["SchemaCompiler"]),
        tests(
            "ConformanceTests", "Platform/SchemaCompiler/Conformance/Tests",
            of: [
                "ConformanceEvents", "IdentityEvents", "ProjectsEvents", "GatewayEvents", "BankEvents", "GreetingsEvents", "EventLog", "EventSourcing", "JSON", "LocalServers",
                "PlatformTesting", "SchemaCompiler",
            ]),
        tests("IdentityEventsTests", "Events/Swift/Tests/Identity", of: ["IdentityEvents", "JSON", "EventSourcing"]),
        tests("ProjectsEventsTests", "Events/Swift/Tests/Projects", of: ["ProjectsEvents", "JSON", "EventSourcing"]),
        tests("IdentityComponentTests", "Components/Identity/Tests", of: ["IdentityComponent", "EventSourcing", "IdentityEvents", "PlatformTesting", crypto]),
        tests("IdentityAggregatorTests", "Aggregators/Identity/Tests", of: ["IdentityAggregator", "EventSourcing", "IdentityEvents"]),
        tests(
            "IdentityApplicationTests", "Applications/Identity/Tests",
            of: [
                "IdentityApplication", "WebAPI", "AccessTokens", "OpenIDConnect", "OpenIDProvider", "EventSourcing", "EventLog", "Views", "JSON", "Telemetry", "IdentityEvents", "PlatformTesting", hummingbird, hummingbirdTesting,
                httpTypes, crypto, logging,
            ]),
        tests("ProjectsComponentTests", "Components/Projects/Tests", of: ["ProjectsComponent", "EventSourcing", "ProjectsEvents", "IdentityEvents", "PlatformTesting"]),
        tests("ProjectsAggregatorTests", "Aggregators/Projects/Tests", of: ["ProjectsAggregator", "EventSourcing", "JSON", "ProjectsEvents"]),
        tests(
            "ProjectsApplicationTests", "Applications/Projects/Tests",
            of: [
                "ProjectsApplication", "WebAPI", "EventSourcing", "EventLog", "Views", "JSON", "Telemetry", "ProjectsEvents", "PlatformTesting", hummingbird, hummingbirdTesting,
                httpTypes, logging,
            ]),
        tests("CrashMatrixTests", "Examples/Bank/CrashMatrix/Tests", of: ["crash-matrix", "tributary", "FaultInjection"]),
        tests("BankEventsTests", "Examples/Bank/Events/Swift/Tests/Bank", of: ["BankEvents", "JSON", "EventSourcing"]),
        tests("BankComponentTests", "Examples/Bank/Component/Tests", of: ["BankComponent", "EventSourcing", "BankEvents", "PlatformTesting"]),
        tests("BankAggregatorTests", "Examples/Bank/Aggregator/Tests", of: ["BankAggregator", "EventSourcing", "BankEvents"]),
        tests(
            "BankApplicationTests", "Examples/Bank/Application/Tests",
            of: [
                "BankApplication", "WebAPI", "EventSourcing", "EventLog", "Views", "JSON", "Telemetry", "BankEvents", "PlatformTesting", hummingbird, hummingbirdTesting, httpTypes,
                logging,
            ]),
        tests("GreetingsAggregatorTests", "Examples/Greetings/Aggregator/Tests", of: ["GreetingsAggregator", "EventSourcing", "GreetingsEvents"]),
        tests(
            "LauncherTests", "Launcher/Tests",
            of: [
                "tributary", "FaultInjection", "LocalServers", "EventSourcing", "EventLog", "NATS", "Postgres", "Views", "Hosting", "WebAPI", "AccessTokens", "OpenIDConnect", "OpenIDProvider", "IdentityEvents", "IdentityComponent", "IdentityAggregator",
                "IdentityApplication", "ProjectsEvents", "ProjectsComponent", "ProjectsAggregator", "ProjectsApplication", "BankEvents", "BankComponent", "BankAggregator", "BankApplication", "GreetingsEvents", "PlatformTesting", "SocketTesting", "Passwords", hummingbird, logging, arguments,
                configuration, crypto, httpClient, hummingbirdTesting,
            ]),
    ],
    swiftLanguageModes: [.v6]
)

// MARK: - Products of other packages

var logging: Target.Dependency { .product(name: "Logging", package: "swift-log") }
var metrics: Target.Dependency { .product(name: "Metrics", package: "swift-metrics") }
var hummingbird: Target.Dependency { .product(name: "Hummingbird", package: "hummingbird") }
var hummingbirdCore: Target.Dependency { .product(name: "HummingbirdCore", package: "hummingbird") }
var hummingbirdTesting: Target.Dependency { .product(name: "HummingbirdTesting", package: "hummingbird") }
var hummingbirdTLS: Target.Dependency { .product(name: "HummingbirdTLS", package: "hummingbird") }
var httpTypes: Target.Dependency { .product(name: "HTTPTypes", package: "swift-http-types") }
var nio: Target.Dependency { .product(name: "NIOCore", package: "swift-nio") }
var nioHTTP1: Target.Dependency { .product(name: "NIOHTTP1", package: "swift-nio") }
var nioPosix: Target.Dependency { .product(name: "NIOPosix", package: "swift-nio") }
var nioWebSocket: Target.Dependency { .product(name: "NIOWebSocket", package: "swift-nio") }
var httpTypesHTTP1: Target.Dependency { .product(name: "NIOHTTPTypesHTTP1", package: "swift-nio-extras") }
var nioSSL: Target.Dependency { .product(name: "NIOSSL", package: "swift-nio-ssl") }
var crypto: Target.Dependency { .product(name: "Crypto", package: "swift-crypto") }
var cryptoExtras: Target.Dependency { .product(name: "CryptoExtras", package: "swift-crypto") }
var collections: Target.Dependency { .product(name: "Collections", package: "swift-collections") }
var configuration: Target.Dependency { .product(name: "Configuration", package: "swift-configuration") }
var lifecycle: Target.Dependency { .product(name: "ServiceLifecycle", package: "swift-service-lifecycle") }
var arguments: Target.Dependency { .product(name: "ArgumentParser", package: "swift-argument-parser") }
var jwtKit: Target.Dependency { .product(name: "JWTKit", package: "jwt-kit") }
var httpClient: Target.Dependency { .product(name: "AsyncHTTPClient", package: "async-http-client") }
var yams: Target.Dependency { .product(name: "Yams", package: "Yams") }

// MARK: - Rooms

func room(_ name: String, _ path: String, exclude: [String] = ["Tests"], on dependencies: [Target.Dependency]) -> Target {
    .target(name: name, dependencies: dependencies, path: path, exclude: exclude, swiftSettings: settings + [.strictMemorySafety()])
}

func platform(_ name: String, excluding others: [String] = [], on dependencies: [Target.Dependency]) -> Target {
    room(name, "Platform/\(name)", exclude: ["Tests"] + others, on: dependencies)
}

func driver(_ name: String, on dependencies: [Target.Dependency]) -> Target {
    .target(name: name, dependencies: dependencies, path: "Platform/Drivers/\(name)", exclude: ["Tests"], swiftSettings: settings)
}

func tests(_ name: String, _ path: String, of rooms: [Target.Dependency]) -> Target {
    .testTarget(name: name, dependencies: rooms, path: path, swiftSettings: settings)
}
