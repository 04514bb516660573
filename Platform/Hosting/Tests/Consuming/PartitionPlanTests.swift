import EventSourcing
import Testing

@testable import Hosting

@Suite struct PartitionPlanTests {
    @Test(arguments: 1...20) func `every partition has one owner, and the shares differ by one at most`(instances: Int) {
        let names = (0..<instances).map { "instance-\($0)" }
        let plan = PartitionPlan(Set(names))
        let shares = names.map(plan.partitions)
        #expect(shares.reduce(0) { $0 + $1.count } == Int(Partition.count))
        #expect(shares.reduce(into: Set<Partition>()) { $0.formUnion($1) } == Set(Partition.all))
        let sizes = shares.map(\.count)
        #expect((sizes.max() ?? 0) - (sizes.min() ?? 0) <= 1)
    }

    @Test func `a stranger owns nothing`() {
        #expect(PartitionPlan(["a", "b"]).partitions(of: "c").isEmpty)
    }

    @Test func `the partition of a subject is that of the entity it ends with`() {
        for id in ["01930000-0000-7000-8000-000000000001", "x", "another"] {
            #expect(Partition(ofSubject: "identity.command.3.user.\(id)") == Partition(of: id))
            #expect(Partition(ofSubject: "identity.event.user.\(id)") == Partition(of: id))
        }
        #expect(Partition(ofSubject: "x") == Partition(of: "x"))
    }
}
