import EventLog
import EventSourcing

/// The parked lanes of the partitions that a session owns, by the subject of their messages.
actor ParkedLanes {
    private var lanes: [String: JournaledLane] = [:]
    /// How many messages wait in all of them.
    private(set) var count = 0

    init(_ lanes: [JournaledLane], subject: (EntityAddress) -> String) {
        for lane in lanes where lane.parked != nil { self.lanes[subject(lane.address)] = lane }
        count = self.lanes.values.reduce(0) { $0 + $1.messages.count }
    }

    /// The subjects of the parked entities' messages.
    var subjects: Set<String> { Set(lanes.keys) }

    /// The subjects of those about which something was asked and not carried out.
    var ordered: [String] { lanes.filter { $0.value.order != nil }.map(\.key) }

    func lane(of subject: String) -> JournaledLane? { lanes[subject] }

    /// Notes a lane as it is now.
    func note(_ lane: JournaledLane, of subject: String) {
        count += lane.messages.count - (lanes[subject]?.messages.count ?? 0)
        lanes[subject] = lane.messages.isEmpty ? nil : lane
    }
}
