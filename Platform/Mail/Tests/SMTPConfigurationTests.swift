import Mail
import Testing

@Suite struct SMTPConfigurationTests {
    @Test(arguments: [
        ("smtp://mail.example.com", "mail.example.com", 587, SMTPConfiguration.Security.startTLS),
        ("smtp://mail.example.com:2525", "mail.example.com", 2_525, .startTLS), ("smtps://mail.example.com", "mail.example.com", 465, .tls),
        ("smtp://localhost:25?tls=none", "localhost", 25, .none),
        ("smtp://ada%40example.com@mail.example.com/", "mail.example.com", 587, .startTLS),
    ])
    func `an address says where the server is and how it is spoken to`(
        url: String, host: String, port: Int, security: SMTPConfiguration.Security
    ) throws {
        let configuration = try SMTPConfiguration(url: url, password: "secret")
        #expect(configuration.host == host)
        #expect(configuration.port == port)
        #expect(configuration.security == security)
        #expect((configuration.credentials != nil) == url.contains("ada"))
    }

    @Test(arguments: [
        "", "mail.example.com", "http://mail.example.com", "smtp://", "smtp://ada:secret@mail.example.com", "smtp://mail.example.com/x",
        "smtp://mail.example.com?tls=maybe", "smtp://mail.example.com?x=y", "smtps://mail.example.com?tls=none",
        "smtp://ada@localhost?tls=none",
    ])
    func `any other address is refused`(url: String) {
        #expect(throws: SMTPConfiguration.AddressError.self) { try SMTPConfiguration(url: url, password: "secret") }
    }

    @Test func `whoever names a user gives a password`() {
        #expect(throws: SMTPConfiguration.AddressError.self) { try SMTPConfiguration(url: "smtp://ada@mail.example.com", password: nil) }
    }

    @Test func `nothing that prints a configuration prints the password`() throws {
        let configuration = try SMTPConfiguration(url: "smtp://ada@mail.example.com", password: "s3cret")
        var dumped = ""
        dump(configuration, to: &dumped)
        for text in ["\(configuration)", String(reflecting: configuration), dumped] { #expect(!text.contains("s3cret")) }
    }
}
