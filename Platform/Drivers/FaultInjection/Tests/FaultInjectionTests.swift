import FaultInjection
import Foundation
import PlatformTesting
import Testing

/// Real processes that come to points with faults armed.
struct FaultInjectionTests {
    private static let points: [FaultPoint] = [.componentRead, .componentAppended, .componentRead, .componentTold]

    @Test func `with nothing armed a point changes nothing`() async throws {
        let probe = try Probe(Self.points, nil)
        try await probe.ended()
        #expect(probe.process.terminationReason == .exit && probe.process.terminationStatus == 0)
        #expect(probe.lines == Self.points.map(\.rawValue) + ["end"])
    }

    @Test func `a process is killed at the point, and not before it was reached for the n-th time`() async throws {
        let probe = try Probe(Self.points, Fault(.componentRead, occurrence: 2, .kill))
        try await probe.ended()
        #expect(probe.process.terminationReason == .uncaughtSignal && probe.process.terminationStatus == SIGKILL)
        #expect(probe.lines == ["component.read", "component.appended", "fault component.read@2=kill"])
    }

    @Test func `a stopped process stands still at the point until it is let go on, and goes on from there`() async throws {
        let probe = try Probe(Self.points, Fault(.componentAppended, .stop))
        _ = try await eventually("it stands still") { probe.hasStopped ? true : nil }
        #expect(probe.lines == ["component.read", "fault component.appended@1=stop"])
        kill(probe.process.processIdentifier, SIGCONT)
        try await probe.ended()
        #expect(probe.process.terminationStatus == 0)
        #expect(probe.lines.suffix(4) == ["component.appended", "component.read", "component.told", "end"])
    }

    @Test func `the connections to a port are cut, and no others`() async throws {
        let listener = try Listener()
        let port = listener.port
        let cut = try Probe(Self.points, connectedTo: port, Fault(.componentAppended, .cut(port: UInt16(port))))
        let other = try Probe(Self.points, connectedTo: port, Fault(.componentAppended, .cut(port: UInt16(port ^ 1))))
        try await cut.ended()
        try await other.ended()
        #expect(cut.lines.filter { $0.hasPrefix("component") }.map { $0.hasSuffix("closed") } == [false, true, true, true])
        #expect(other.lines.filter { $0.hasPrefix("component") }.allSatisfy { !$0.hasSuffix("closed") })
    }

    @Test func `another process gets the signal`() async throws {
        let victim = Process()
        victim.executableURL = URL(filePath: "/bin/sleep")
        victim.arguments = ["600"]
        try victim.run()
        let probe = try Probe(Self.points, Fault(.componentTold, .signal(process: victim.processIdentifier, .kill)))
        try await probe.ended()
        _ = try await eventually("the other has ended") { victim.isRunning ? nil : true }
        #expect(victim.terminationReason == .uncaughtSignal && victim.terminationStatus == SIGKILL)
        #expect(probe.lines.suffix(2) == ["component.told", "end"], "and this one goes on")
    }
}
