internal import EventSourcing
internal import ProjectsEvents

extension SprintBurndown {
    init(_ started: SprintStarted, at time: Timestamp) {
        self.init(
            sprintId: started.sprintId, projectId: started.projectId, goal: started.goal, startsOn: started.startsOn,
            endsOn: started.endsOn, scope: 0, remaining: 0, tasks: 0, done: 0, days: [], startedAt: time)
    }

    /// Counts a task more, or one less.
    mutating func count(_ number: Int64, points: Int64?, done isDone: Bool) {
        tasks = max(0, tasks + number)
        if isDone { done = max(0, done + number) }
        weigh(number * (points ?? 0), done: isDone)
    }

    /// Counts points of a task, or takes them away.
    mutating func weigh(_ points: Int64, done isDone: Bool) {
        scope = max(0, scope + points)
        if !isDone { remaining = max(0, remaining + points) }
    }

    /// Notes how it stands. An event that is dated before the last one, as clocks differ, counts to that one's day.
    mutating func noteDay(_ date: String) {
        if let last = days.indices.last, days[last].date >= date {
            days[last] = BurndownDay(date: days[last].date, scope: scope, remaining: remaining, tasks: tasks, done: done)
        } else {
            days.append(BurndownDay(date: date, scope: scope, remaining: remaining, tasks: tasks, done: done))
            if days.count > Burndowns.shown { days.removeFirst() }
        }
    }
}
