import EventSourcing
import Testing

@testable import tributary

/// What `tributary demo` makes up: the same whenever the same is asked for.
struct DemoHistoryTests {
    /// The days of January 2026.
    private static func day(_ number: Int64) -> Timestamp {
        Timestamp(microseconds: 1_767_225_600_000_000).advanced(bySeconds: (number - 1) * 86_400)
    }

    private func history(seed: UInt64 = 1, tasks: Int = 50, createdAt moment: Timestamp = Self.day(22)) -> [DemoStep] {
        let plan = DemoPlan(seed: seed, tasks: tasks)
        var ids = DemoIDs(plan)
        let people = DemoPerson.all(of: plan) { ids.next() }
        let project = DemoProject(id: "project", createdAt: moment, columns: ["a", "b", "c", "d"])
        var history = DemoHistory(of: project, sketch: 0, people: people, plan: plan)
        return history.tell()
    }

    @Test func theSamePlanMakesTheSameHistory() {
        let (one, again, other) = (history(), history(), history(seed: 2))
        #expect(one.map(\.requestID) == again.map(\.requestID))
        #expect(one.map(\.body) == again.map(\.body))
        #expect(Set(one.map(\.requestID)).isDisjoint(with: other.map(\.requestID)))
        #expect(Set(one.map(\.requestID)).count == one.count)
    }

    /// Whoever goes on with a demo on another day has nothing to take days from but the projects as they were created.
    @Test func aHistoryTakesItsDaysFromItsProject() throws {
        let days = DemoSprintDays.all(ofProjectCreatedAt: Self.day(22).advanced(bySeconds: 86_399))
        #expect(days.map(\.first) == ["2026-01-01", "2026-01-15"])
        #expect(days.map(\.last) == ["2026-01-14", "2026-01-28"])

        let (early, late) = (history(), history(createdAt: Self.day(22).advanced(bySeconds: 86_399)))
        #expect(early.map(\.body) == late.map(\.body))
        let sprints = early.filter { $0.path.hasSuffix("/sprints") }.map { String(decoding: $0.body, as: UTF8.self) }
        try #require(sprints.count == 2)
        for (sprint, days) in zip(sprints, days) { #expect(sprint.contains(days.first) && sprint.contains(days.last), "\(sprint)") }
        #expect(early.contains { $0.path.hasSuffix("/tasks") && String(decoding: $0.body, as: UTF8.self).contains("2026-01-28") })
    }

    /// With the same request ids they would be in each other's way.
    @Test func anotherNumberOfTasksIsAnotherDemo() {
        #expect(Set(history().map(\.requestID)).isDisjoint(with: history(tasks: 51).map(\.requestID)))
        let plans = [DemoPlan(seed: 1, tasks: 50), DemoPlan(seed: 1, tasks: 51), DemoPlan(seed: 51, tasks: 1)]
        let people = plans.map { plan in
            var ids = DemoIDs(plan)
            return DemoPerson.all(of: plan) { ids.next() }
        }
        #expect(Set(people.joined().map(\.id)).count == 18)
        #expect(Set(people.joined().map(\.email)).count == 18)
    }

    @Test func manyTasksAreCalledDifferently() {
        var random = DemoRandom(seed: 3)
        for sketch in DemoSketch.all {
            let titles = sketch.titles(300, using: &random)
            #expect(Set(titles).count == 300)
            #expect(titles.allSatisfy { $0.count <= 200 })
        }
    }
}
