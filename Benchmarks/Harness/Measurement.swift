import JSON

/// One figure beside its floor.
struct Measurement: Sendable {
    let bench: String
    let name: String
    let value: Double
    let unit: String
    /// The same work done with the least that can do it, in the same run; nil for figures given for information.
    let floor: Double?
    /// What is aimed at.
    let reach: Reach?

    enum Reach: Sendable {
        /// A rate: at least so much of the floor.
        case atLeast(Double)
        /// A time or a size: at most so many times the floor.
        case atMost(Double)
        /// A size: at most so much, whatever the floor.
        case value(Double)
    }

    var ratio: Double? { floor.map { value / $0 } }

    var isReached: Bool? {
        switch (reach, ratio) {
        case (.atLeast(let least), let ratio?): ratio >= least
        case (.atMost(let most), let ratio?): ratio <= most
        case (.value(let most), _): value <= most
        default: nil
        }
    }

    var line: String {
        var writer = JSONWriter()
        writer.beginObject()
        writer.member("bench", bench)
        writer.member("case", name)
        writer.member("value", rounded(value))
        writer.member("unit", unit)
        if let floor, let ratio {
            writer.member("floor", rounded(floor))
            writer.member("ratio", rounded(ratio))
        }
        writer.endObject()
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    private func rounded(_ value: Double) -> Double { (value * 1_000).rounded() / 1_000 }
}
