/// The same numbers from the same seed, so that a failed cell can be run again: xorshift64*, Vigna 2014.
///
/// The one of the tests stands in a module that brings the test library with it.
struct SeededRandom: RandomNumberGenerator {
    private var state: UInt64

    /// Seeds that differ in a bit give numbers that have nothing to do with each other.
    init(seed: UInt64, salt: String = "") {
        // FNV-1a over both; 0 would stay 0.
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in "\(seed)/\(salt)".utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
        state = hash | 1
        for _ in 0..<4 { _ = next() }
    }

    mutating func next() -> UInt64 {
        state ^= state >> 12
        state ^= state << 25
        state ^= state >> 27
        return state &* 0x2545_F491_4F6C_DD1D
    }
}
