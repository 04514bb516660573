import OpenIDConnect
import Testing

@Suite struct WebAddressTests {
    @Test(
        "An address is taken as it is",
        arguments: [
            "https://example.com", "https://example.com/", "https://example.com:8443/a/b?c=d&e=%20", "http://127.0.0.1:3000/x",
            "https://[::1]:1/",
            "https://login.example.com/tenant.onmicrosoft.com/v2.0",
        ])
    func takes(text: String) { #expect(WebAddress(text)?.description == text) }

    @Test(
        "What two programs might read differently is no address",
        arguments: [
            "", "example.com", "//example.com", "HTTPS://example.com", "ftp://example.com", "https://", "https:///path", "https://a@b.com",
            "https://a:b@c.com",
            "https://example.com#x", "https://example.com\\@b.com", "https://example.com/ x", "https://example.com/\n",
            "https://exämple.com",
            "https://example.com:", "https://example.com:0", "https://example.com:65536", "https://example.com:8a",
            "https://example.com:123456", "https://[::1",
            "https://[evil.com]/", "https://a_b.com", "https://example.com/{}", "https://example.com/\"",
            "https://example.com%2f.evil.com/",
            "https://example.com/" + String(repeating: "x", count: 2_048),
        ])
    func refuses(text: String) { #expect(WebAddress(text) == nil) }
}
