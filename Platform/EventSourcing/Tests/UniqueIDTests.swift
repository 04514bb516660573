import EventSourcing
import PlatformTesting
import Testing

@Suite struct UniqueIDTests {
    private let moment = Timestamp(microseconds: 1_795_253_400_123_456)

    @Test func `an id is a UUID of version 7 and of the variant of RFC 9562, in lower case`() throws {
        let form = try Regex("[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}")
        for _ in 0..<1_000 {
            let id = UniqueID.make(at: moment)
            #expect(try form.wholeMatch(in: id) != nil, "\(id)")
            #expect(EntityAddress.isToken(id))
        }
    }

    @Test func `its first 48 bits are the milliseconds since 1970`() {
        let digits = UniqueID.make(at: moment).filter { $0 != "-" }.prefix(12)
        #expect(Int64(digits, radix: 16) == 1_795_253_400_123)
    }

    @Test func `ids of later milliseconds sort later`() {
        let ids = (0..<1_000).map { UniqueID.make(at: Timestamp(microseconds: moment.microseconds + $0 * 1_000)) }
        #expect(ids == ids.sorted())
    }

    @Test func `a hundred thousand ids of one moment are all different`() {
        #expect(Set((0..<100_000).map { _ in UniqueID.make(at: moment) }).count == 100_000)
    }

    @Test func `the same generator gives the same ids`() {
        var first = SplitMix64(state: 7)
        var second = SplitMix64(state: 7)
        #expect(UniqueID.make(at: moment, using: &first) == UniqueID.make(at: moment, using: &second))
        #expect(UniqueID.make(at: moment, using: &first) != UniqueID.make(at: moment))
    }

    @Test func `a moment before 1970 counts as 1970`() {
        #expect(UniqueID.make(at: Timestamp(microseconds: -1)).hasPrefix("00000000-0000-7"))
        #expect(UniqueID.make(at: Timestamp(microseconds: .min)).hasPrefix("00000000-0000-7"))
    }

    @Test func `random names are 128 bits in hexadecimal and all different`() {
        let names = (0..<10_000).map { _ in UniqueID.random() }
        #expect(Set(names).count == names.count)
        #expect(names.allSatisfy { $0.utf8.count == 32 && EntityAddress.isToken($0) })
    }
}
