import EventSourcing
import PlatformTesting
import Testing

@Suite struct PartitionTests {
    /// The test vectors of http://www.isthe.com/chongo/src/fnv/test_fnv.c.
    @Test(arguments: [
        ("", 0x811C_9DC5), ("a", 0xE40C_292C), ("b", 0xE70C_2DE5), ("foo", 0xA9F3_7ED7), ("fooba", 0x39AA_A18A), ("foobar", 0xBF9C_F968),
    ])
    func `the published vectors of FNV-1a-32 give the partition`(text: String, hash: Int) {
        #expect(Int(Partition(of: text).number) == hash % 16)
    }

    /// Computed with another implementation, because stored subjects hold these numbers for ever.
    @Test(arguments: [
        ("01890a5d-ac96-774b-bcce-b302099a8057", 3), ("01930000-0000-7000-8000-000000000001", 2),
        ("ff00c8e2-0000-7000-8000-00000000beef", 0),
    ])
    func `the partition of an id never changes`(id: String, number: Int) {
        #expect(Int(Partition(of: id).number) == number)
        #expect(Partition(of: id).description == "\(number)")
    }

    @Test func `ids are spread over all partitions evenly`() {
        let seed = TestSeed.next()
        var generator = SplitMix64(state: seed)
        var counts = [Int](repeating: 0, count: Int(Partition.count))
        for moment in 0..<16_000 {
            let id = UniqueID.make(at: Timestamp(microseconds: Int64(moment) * 1_000), using: &generator)
            counts[Int(Partition(of: id).number)] += 1
        }
        #expect(counts.allSatisfy { (800...1_200).contains($0) }, "seed \(seed): \(counts)")
    }
}
