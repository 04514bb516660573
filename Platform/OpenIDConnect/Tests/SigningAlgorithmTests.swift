import OpenIDConnect
import Testing

@Suite struct SigningAlgorithmTests {
    @Test(
        "ASVS 9.1.2: no algorithm can be agreed that signs with nothing, or with a secret that both sides know",
        arguments: ["none", "None", "HS256", "HS384", "HS512", "rs256", ""])
    func refuses(name: String) {
        #expect(SigningAlgorithm(rawValue: name) == nil)
    }
}
