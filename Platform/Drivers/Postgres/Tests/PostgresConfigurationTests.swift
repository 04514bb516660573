import Testing

@testable import Postgres

@Suite struct PostgresConfigurationTests {
    @Test func aURLIsTakenApart() throws {
        let configuration = try PostgresConfiguration(url: "postgres://ada:secret@db.example:5433/views?sslmode=require")
        #expect(configuration.user == "ada")
        #expect(configuration.database == "views")
        #expect(configuration.connectionKeywords["sslmode"] == "require")
        #expect(configuration.connectionKeywords["password"] == "secret")
    }

    @Test func thePasswordIsNeverPrinted() throws {
        let configuration = try PostgresConfiguration(url: "postgres://ada:hunter2@db.example/views")
        #expect("\(configuration)" == "postgres://ada@db.example:5432/views")
    }

    @Test(arguments: ["postgres://ada:hunter2@host:notaport:1/x?nonsense=hunter2", "hunter2", "postgres://ada:hun@ter2@host/views"])
    func anErrorRepeatsNothingOfTheURL(url: String) {
        let error = #expect(throws: PostgresError.self) { try PostgresConfiguration(url: url) }
        #expect(error?.code == .badConfiguration)
        #expect(error.map { !"\($0)".contains("hun") } == true)
    }

    @Test func anotherDatabaseOrRoleIsACopy() throws {
        let configuration = try PostgresConfiguration(url: "postgres://ada@h/one")
        #expect(configuration.with(database: "two").database == "two")
        #expect(configuration.with(role: "reader").role == "reader")
        #expect(configuration.database == "one" && configuration.role == nil)
    }
}
