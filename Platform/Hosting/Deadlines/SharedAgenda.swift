import EventSourcing

/// The agenda between who reads deadlines and who issues them.
actor SharedAgenda {
    private var agenda: DeadlineAgenda

    init(limit: Int) { agenda = DeadlineAgenda(limit: limit) }

    func set(_ subject: String, due: Timestamp, at position: UInt64) { agenda.set(subject, due: due, at: position) }
    func clear(_ subject: String) { agenda.clear(subject) }
    func due(at now: Timestamp) -> [(subject: String, position: UInt64)] { agenda.due(at: now) }
    func isToBeReadAnew(at now: Timestamp) -> Bool { agenda.isToBeReadAnew(at: now) }
    func next() -> Timestamp? { agenda.next() }
}
