import EventSourcing
import Testing

@Suite struct DecisionTests {
    private let rejection = Rejection(code: "lamp-broken", title: "The lamp is broken.")

    @Test func `what is accepted is appended`() {
        #expect(Decision<HouseEvent>.accepted([.lit, .putOut]).events == [.lit, .putOut])
        #expect(Decision<HouseEvent>.accepted([]).events.isEmpty)
    }

    @Test func `one event is a list of one`() {
        #expect(Decision.accepted(HouseEvent.lit) == .accepted([.lit]))
    }

    @Test func `a rejection appends nothing unless it says so`() {
        #expect(Decision<HouseEvent>.rejected(rejection).events.isEmpty)
        #expect(Decision<HouseEvent>.rejected(rejection, recording: [.putOut]).events == [.putOut])
    }

    @Test func `a rejection is a conflict of no special field unless it says so`() {
        #expect(rejection.status == 409)
        #expect(rejection.pointer == nil)
        #expect(rejection != Rejection(code: "lamp-broken", title: "The lamp is broken.", status: 422))
    }

    @Test func `an entity is the fold of its events`() {
        #expect(Lamp(folding: []) == Lamp())
        let lamp = Lamp(folding: [.lit, .putOut, .lit])
        #expect(lamp.isLit && lamp.timesLit == 2)
    }

    @Test func `a message type is written with context and version`() {
        #expect(HouseEvent.putOut.messageType.description == "tributary.house.LampPutOut.v2")
    }

    @Test func `an outcome has one subject a request`() {
        #expect(Outcome.subject(inbox: "here", requestID: "7") == "outcome.here.7")
    }
}
