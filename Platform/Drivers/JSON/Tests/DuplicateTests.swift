import JSON
import PlatformTesting
import Testing

/// Names that stand twice are found in objects of every size, and names that are only alike are not taken for one.
@Suite struct DuplicateTests {
    @Test(arguments: [2, 3, 8, 15, 16, 17, 18, 40, 1_000])
    func `a name that stands twice is found wherever it stands`(count: Int) {
        let seed = TestSeed.next()
        var generator = SplitMix64(state: seed)
        for _ in 0..<(count > 100 ? 5 : 40) {
            var names = (0..<count).map { "\(["a", "name", "longer name"].randomElement(using: &generator)!)\($0)" }
            #expect(refusal(of: object(names)) == nil, "seed \(seed)")
            let second = Int.random(in: 1..<count, using: &generator)
            names[second] = names[Int.random(in: 0..<second, using: &generator)]
            let error = JSONError(.duplicateMember, at: "/\(names[second])", "stands twice in its object")
            #expect(refusal(of: object(names)) == error, "seed \(seed)")
            #expect(refusal(of: "[{\"o\":\(object(names))}]")?.pointer == "/0/o/\(names[second])", "seed \(seed)")
        }
    }

    @Test(arguments: [
        ["", "a"], ["a", "aa", "aaa"], ["12345678", "123456789", "1234567"], ["a\u{301}", "á"], ["aaaaaaaaXaaaaaaaa", "aaaaaaaaYaaaaaaaa"],
        ["A", "a"],
    ])
    func `names that are only alike are different ones`(names: [String]) {
        #expect(refusal(of: object(names)) == nil)
    }

    @Test(arguments: [
        (#"{"":1,"":22}"#, "/"), (#"{"\u0061\u0062":1,"ab":2}"#, "/ab"), (#"{"a\u0301":1,"á":2,"x":3,"x":4}"#, "/x"),
        (#"{"aaaaaaaaXaaaaaaaa":1,"aaaaaaaaYaaaaaaaa":2,"aaaaaaaaXaaaaaaaa":3}"#, "/aaaaaaaaXaaaaaaaa"),
    ])
    func `a name is its characters, however they are written`(text: String, pointer: String) {
        #expect(refusal(of: text) == JSONError(.duplicateMember, at: pointer, "stands twice in its object"))
    }

    @Test func `a text that is no JSON is refused for that, whatever stands twice before`() {
        #expect(refusal(of: #"{"a":1,"a":2,}"#)?.code == .malformed)
        #expect(refusal(of: #"{"a":1,"a":2,"b":x}"#)?.pointer == "/b")
        #expect(refusal(of: #"{"a":1,"a":[{},"\u0000"]}"#)?.pointer == "/a/1")
    }

    /// The way to a fault is walked in one go: with a step back for every name, a text of 1 MiB would take minutes.
    @Test(.timeLimit(.minutes(1))) func `a fault behind very many names is found as fast as any other`() {
        let names = (0..<60_000).map { "n\($0)" }
        #expect(refusal(of: "\(object(names).dropLast()),\"x\":}")?.pointer == "/x")
        #expect(refusal(of: "\(object(names).dropLast()),\"n59999\":0}")?.pointer == "/n59999")
    }

    private func object(_ names: [String]) -> String { "{" + names.enumerated().map { "\"\($1)\":\($0)" }.joined(separator: ",") + "}" }
}
