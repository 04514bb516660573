import Metrics

/// What a reaction counts beside what every consumer does.
struct ReactionMetrics: Sendable {
    let events: Counter
    let commands: Counter

    init(reaction: String) {
        let labels = [("reaction", reaction)]
        events = Counter(label: "tributary_reaction_events_total", dimensions: labels)
        commands = Counter(label: "tributary_reaction_commands_total", dimensions: labels)
    }
}
