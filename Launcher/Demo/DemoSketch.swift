/// What a sample project is about: enough words to make a few hundred titles of.
struct DemoSketch: Sendable {
    let name: String
    let prefix: String
    let description: String
    /// What there is to be done, with a gap for what it is done to.
    let verbs: [String]
    let things: [String]
    let labels: [String]

    /// So many different titles, in the generator's order; more than there are begin again with a number.
    func titles(_ count: Int, using random: inout DemoRandom) -> [String] {
        let all = verbs.flatMap { verb in things.map { verb.replacing("%", with: $0) } }.shuffled(using: &random)
        return (0..<count).map { index in
            let round = index / all.count
            return round == 0 ? all[index] : "\(all[index % all.count]), part \(round + 1)"
        }
    }

    static let all = [
        DemoSketch(
            name: "Harbour Webshop", prefix: "SHOP",
            description: "The shop of the fish market at the harbour: order by ten, have it at noon.",
            verbs: [
                "Let customers see %", "Mail the market about %", "Test % on a slow phone", "Make % work without a mouse", "Translate %",
                "Measure how often people use %", "Bring % back after a lost connection", "Show the price of %", "Write help for %",
            ],
            things: [
                "the basket", "today's catch", "delivery times", "the order history", "vouchers", "opening hours", "the weekly box",
                "returns",
                "allergens", "stock", "the checkout", "recipes",
            ], labels: ["checkout", "design", "mobile", "bug", "text", "customer asked"]),
        DemoSketch(
            name: "Ledger API", prefix: "LEDG", description: "The interface by which the accountants' programs read and write the books.",
            verbs: [
                "Validate %", "Page through %", "Add an idempotency key to %", "Document %", "Limit the rate of %", "Export % as CSV",
                "Sign %", "Keep an audit trail of %", "Find out why % is slow", "Version %",
            ],
            things: [
                "journal entries", "accounts", "invoices", "tax codes", "exchange rates", "the closing of a year", "webhooks",
                "attachments",
                "cost centres", "payment runs", "opening balances",
            ], labels: ["api", "security", "performance", "bug", "docs", "breaking"]),
        DemoSketch(
            name: "Field App", prefix: "FIELD",
            description: "What the technicians have with them at the turbines, with or without a network.",
            verbs: [
                "Keep % offline", "Sync % when the network is back", "Attach photos to %", "Show % on the map", "Print %", "Scan %",
                "Let the dispatcher change %", "Warn about old %", "Sort % by distance",
            ],
            things: [
                "work orders", "check lists", "spare parts", "turbine manuals", "time sheets", "fault codes", "the route of the day",
                "safety notices", "measurements", "signatures", "tools", "crane bookings",
            ], labels: ["offline", "map", "ios", "android", "bug", "field test"]),
    ]

    static let contents = [
        "As it is, people ask about this on the phone.\n\n* agree on the wording\n* build it\n* show it to two customers",
        "See the notes of Monday's call. The smallest thing that helps is enough for now.",
        "**Given** somebody is signed in\n**when** they open the page\n**then** they see it without scrolling.",
        "We had this before the move and lost it. The old screenshots are with Ada.",
        "Blocks the pilot. Please ask before you change the format: two other teams read it.",
    ]

    static let comments = [
        "I can take this one.", "Works for me on the test system.", "The client would rather have it on the first page.",
        "Is this still wanted? It has been here for a while.", "Found the cause: we never told the cache.",
        "Half of it is done, the rest waits for the texts.", "Looks good. Two small remarks in the review.",
        "Let us talk about the points, this feels larger.", "Shown to the client today, they like it.", "Reproduced on Android only.",
        "I would split this into two.", "Thanks, closing it after the release.",
    ]

    static let goals = ["Everything the pilot needs", "What the pilot has taught us"]
}
