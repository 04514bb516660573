/// How much of the sample data is there.
struct DemoProgress: ShownProgress {
    let done: Int
    let total: Int
    let elapsed: Duration

    var fraction: Double { total > 0 ? Double(done) / Double(total) : 1 }

    var words: String {
        let rate = elapsed > .zero ? Double(done) / (elapsed / .seconds(1)) : 0
        return "\(Int(fraction * 100)) %  \(done) of \(total) requests  \(Int(rate)) a second"
    }
}
