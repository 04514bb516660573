import PlatformTesting
import Testing

@testable import ProjectsComponent

@Suite struct OrderKeyTests {
    @Test(arguments: 0..<4) func `a key between two neighbours lies between them, whatever was put where before`(_ round: Int) {
        let seed = TestSeed.next()
        var random = SplitMix64(state: seed)
        var keys: [OrderKey] = []
        for _ in 0..<3_000 {
            // Some places are liked better than others: the top, the end, and the middle of what is there.
            let index = [0, keys.count, keys.count / 2, Int.random(in: 0...keys.count, using: &random)].randomElement(using: &random)!
            let lower = index > 0 ? keys[index - 1] : nil
            let upper = index < keys.count ? keys[index] : nil
            let key = OrderKey.between(lower, upper)
            #expect(lower.map { $0 < key } ?? true, "seed \(seed)")
            #expect(upper.map { key < $0 } ?? true, "seed \(seed)")
            #expect(isWellFormed(key), "\(key.text), seed \(seed)")
            keys.insert(key, at: index)
        }
    }

    @Test func `there is no shorter key between two neighbours`() {
        let seed = TestSeed.next()
        var random = SplitMix64(state: seed)
        let short = Self.keys(ofDigits: 1) + Self.keys(ofDigits: 2)
        for _ in 0..<2_000 {
            let pair = [Self.key(&random), Self.key(&random)].sorted()
            guard pair[0] != pair[1] else { continue }
            let key = OrderKey.between(pair[0], pair[1])
            let isThereShorter = short.contains { $0.count < key.count && pair[0] < $0 && $0 < pair[1] }
            #expect(!isThereShorter, "\(pair.map(\.text)) gave \(key.text), seed \(seed)")
        }
    }

    @Test func `keys compare as bytes do`() {
        let ascending = ["0001", "01", "1", "9", "A", "A1", "Z", "a", "aZ", "az", "z", "z1", "zz"].map { OrderKey($0) }
        #expect(ascending == ascending.sorted())
        #expect(ascending.map(\.text) == ascending.map(\.text).sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) })
    }

    @Test func `ten thousand tasks that are put at an end, below or on top, have keys of four digits`() {
        var (last, first) = (OrderKey.between(nil, nil), OrderKey.between(nil, nil))
        for _ in 0..<10_000 {
            last = OrderKey.between(last, nil)
            first = OrderKey.between(nil, first)
            #expect(last.count <= 4 && first.count <= 4)
        }
    }

    @Test func `a digit is enough for five tasks that are put into the same gap`() {
        let upper = OrderKey.between(OrderKey("V"), nil)
        var key = upper
        for _ in 0..<100 { key = OrderKey.between(OrderKey("V"), key) }
        #expect(key.count <= upper.count + 100 / 5)
    }

    @Test(arguments: [(nil, nil), ("V", nil), (nil, "01"), ("V", "W"), ("V0001", "V0002")] as [(String?, String?)], [1, 7, 200])
    func `keys that are made at once are in order, short, and have room between them`(_ gap: (String?, String?), _ count: Int) throws {
        let (lower, upper) = (gap.0.map { OrderKey($0) }, gap.1.map { OrderKey($0) })
        let keys = try #require(OrderKey.spread(count, between: lower, and: upper))
        #expect(keys.count == count)
        let row = [lower].compactMap { $0 } + keys + [upper].compactMap { $0 }
        for (left, right) in zip(row, row.dropFirst()) {
            #expect(left < right)
            #expect(OrderKey.between(left, right).count <= 9)
        }
        #expect(keys.allSatisfy { isWellFormed($0) && $0.count <= 8 })
    }

    @Test func `where eight digits leave no room, no keys are made`() {
        #expect(OrderKey.spread(1, between: OrderKey("V00000001"), and: OrderKey("V00000002")) == nil)
        #expect(OrderKey.spread(10_000, between: nil, and: nil)?.map(\.count).max() == 4)
    }

    private func isWellFormed(_ key: OrderKey) -> Bool {
        key.count > 0 && !key.text.hasSuffix("0") && OrderKey(digits: key.digits) == key
    }

    private static func keys(ofDigits count: Int) -> [OrderKey] {
        let digits = (0..<OrderKey.radix).map { [$0] }
        let all = (1..<count).reduce(digits) { longer, _ in longer.flatMap { head in digits.map { head + $0 } } }
        return all.filter { $0.last != 0 }.map { OrderKey(digits: $0) }
    }

    private static func key(_ random: inout SplitMix64) -> OrderKey {
        let digits = (0..<Int.random(in: 0...3, using: &random)).map { _ in [0, 1, 30, 61].randomElement(using: &random)! as UInt8 }
        return OrderKey(digits: digits + [UInt8.random(in: 1...61, using: &random)])
    }
}
