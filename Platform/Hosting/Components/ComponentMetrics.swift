import Metrics

/// What a component counts.
struct ComponentMetrics: Sendable {
    let handled: Counter
    let rejected: Counter
    let duplicates: Counter
    let conflicts: Counter
    let cacheHits: Counter
    let cacheMisses: Counter

    init(component: String) {
        let labels = [("component", component)]
        handled = Counter(label: "tributary_commands_handled_total", dimensions: labels)
        rejected = Counter(label: "tributary_commands_rejected_total", dimensions: labels)
        duplicates = Counter(label: "tributary_commands_duplicate_total", dimensions: labels)
        conflicts = Counter(label: "tributary_append_conflicts_total", dimensions: labels)
        cacheHits = Counter(label: "tributary_entity_cache_hits_total", dimensions: labels)
        cacheMisses = Counter(label: "tributary_entity_cache_misses_total", dimensions: labels)
    }
}
