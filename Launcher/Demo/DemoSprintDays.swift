import EventSourcing

/// The first and the last day of a sample project's sprint, in UTC.
struct DemoSprintDays {
    let first: String
    let last: String

    /// Two weeks that are over and two that are under way on the day on which the project was created.
    ///
    /// A run that goes on with what another began, on the next day perhaps, finds the same days again: under the same request ids it has to say the same.
    static func all(ofProjectCreatedAt moment: Timestamp) -> [DemoSprintDays] {
        let day: (Int64) -> String = { String(moment.advanced(bySeconds: $0 * 86_400).description.prefix(10)) }
        return [DemoSprintDays(first: day(-21), last: day(-8)), DemoSprintDays(first: day(-7), last: day(6))]
    }
}
