import FaultInjection
import Testing

struct FaultPlanTests {
    @Test func `a plan is read as it is written`() throws {
        let text = "component.appended@3=kill;aggregator.committed@2=stop;component.told@1=cut:4222;application.claimed@7=signal:815:STOP"
        let plan = try FaultPlan(parsing: text)
        #expect(
            plan.faults == [
                Fault(.componentAppended, occurrence: 3, .kill), Fault(.aggregatorCommitted, occurrence: 2, .stop),
                Fault(.componentTold, .cut(port: 4_222)), Fault(.applicationClaimed, occurrence: 7, .signal(process: 815, .stop)),
            ])
        #expect(plan.description == text)
    }

    @Test(arguments: [
        "", "component.appended", "component.appended=kill", "component.appended@0=kill", "component.appended@x=kill",
        "component.gone@1=kill",
        "component.appended@1=explode", "component.appended@1=cut", "component.appended@1=cut:0", "component.appended@1=cut:70000",
        "component.appended@1=signal:1:KILL", "component.appended@1=signal:-1:KILL", "component.appended@1=signal:815:HUP",
        "component.appended@1=kill;", "component.appended@1=kill:9",
    ])
    func `what cannot be read is refused and named`(_ text: String) {
        #expect { try FaultPlan(parsing: text) } throws: { error in
            guard let error = error as? FaultPlanError else { return false }
            return text.split(separator: ";", omittingEmptySubsequences: false).contains { $0 == error.entry }
                && error.description.contains("TRIBUTARY_FAULTS")
        }
    }

    @Test func `every point has a name of its own, with its role first`() {
        #expect(Set(FaultPoint.allCases.map(\.rawValue)).count == FaultPoint.allCases.count)
        #expect(FaultPoint.allCases.allSatisfy { $0.rawValue.split(separator: ".").count == 2 })
    }
}
