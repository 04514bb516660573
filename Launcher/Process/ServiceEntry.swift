import EventLog
import EventSourcing
import Hosting
import Logging
import ServiceLifecycle
import Views
import WebAPI

/// A service as the table has it: its name, what it needs, and how it is made.
struct ServiceEntry: Sendable {
    enum Kind: String, Sendable { case application, component, reaction, aggregator }

    let name: String
    let kind: Kind
    let context: String
    /// One line for people.
    let summary: String
    let needs: [Need]
    /// The aggregator, where it is one.
    let aggregator: AggregatorEntry?
    /// The CloudEvents types of the events that it reads or writes, and where each holds what is personal or secret.
    var eventTypes: [String: Set<String>] = [:]
    /// The streams it must have; nil: those of its context.
    var streams: [StreamDefinition]?
    let make: @Sendable (ServiceProcess) async throws -> ServiceParts

    /// An HTTP application of a context. `api` gives its routes.
    static func application(
        _ name: String, of context: String, summary: String, needs: [Need],
        api: @escaping @Sendable (ServiceProcess, APIResources) async throws -> API
    ) -> ServiceEntry {
        ServiceEntry(
            name: name, kind: .application, context: context, summary: summary,
            needs: [.nats, .postgres, .operatorKey, .fingerprintKey] + needs, aggregator: nil
        ) { process in
            let views = ViewReader(try process.database(of: context))
            let resources = APIResources(
                requests: process.requests, views: views, fingerprintKey: try process.keys.fingerprintKey(), now: SystemClock.now)
            return ServiceParts(
                services: [ClosedAtEnd(ViewAnnouncementListener(of: context, via: process.store, to: views)) { await views.close() }],
                api: try await api(process, resources),
                checks: [
                    Check("\(context) views") {
                        do {
                            _ = try await views.position(of: context)
                            return nil
                        } catch { return "cannot be read: \(error)" }
                    }
                ])
        }
    }

    /// The component of a context.
    static func component<Definition: Component>(
        _ name: String, summary: String, needs: [Need], _ definition: @escaping @Sendable (ServiceProcess) throws -> Definition
    ) -> ServiceEntry where Definition.Commands: StoredCommand, Definition.Event: StoredEvent {
        ServiceEntry(
            name: name, kind: .component, context: Definition.Event.context, summary: summary, needs: [.nats] + needs, aggregator: nil,
            eventTypes: Definition.Event.coveredMembers
        ) { process in
            let runner = ComponentRunner(
                try definition(process), name: Definition.Event.context, store: process.store, logger: process.logger, now: SystemClock.now)
            let deadlines = DeadlineRunner(
                context: Definition.Event.context, store: process.store, logger: process.logger, now: SystemClock.now)
            return ServiceParts(services: [runner, deadlines], api: nil, checks: [Check(name) { await runner.status.fault }])
        }
    }

    /// A process manager of a context: what its component does because of events.
    static func reaction<Definition: Reaction>(
        _ name: String, summary: String, _ reaction: Definition
    ) -> ServiceEntry where Definition.Cause: StoredEvent, Definition.Event: StoredEvent {
        Self.reaction(name, summary: summary, needs: []) { _ in reaction }
    }

    /// The same, of what its process has.
    static func reaction<Definition: Reaction>(
        _ name: String, summary: String, needs: [Need], _ reaction: @escaping @Sendable (ServiceProcess) throws -> Definition
    ) -> ServiceEntry where Definition.Cause: StoredEvent, Definition.Event: StoredEvent {
        ServiceEntry(
            name: name, kind: .reaction, context: Definition.Event.context, summary: summary, needs: [.nats] + needs, aggregator: nil,
            // What it listens to may never have run here: then it waits at an empty stream, not at a missing one.
            streams: [Definition.Event.context, Definition.Cause.context].flatMap(StreamDefinition.context)
        ) { process in
            let runner = ReactionRunner(
                try reaction(process), name: name, store: process.store, logger: process.logger, now: SystemClock.now)
            return ServiceParts(services: [runner], api: nil, checks: [Check(name) { await runner.status.fault }])
        }
    }

    /// An aggregator of a context.
    static func aggregator<Event: StoredEvent>(
        _ name: String, summary: String, _ definition: AggregatorDefinition<Event>
    ) -> ServiceEntry {
        ServiceEntry(
            name: name, kind: .aggregator, context: Event.context, summary: summary, needs: [.nats, .postgres],
            aggregator: AggregatorEntry(definition), eventTypes: Event.coveredMembers
        ) { process in
            let runner = try AggregatorRunner(
                definition, store: process.store, database: try process.database(of: Event.context), logger: process.logger,
                now: SystemClock.now, announcements: process.store,
                announce: ViewAnnouncement.teller(of: Event.context, via: process.store))
            return ServiceParts(services: [runner], api: nil, checks: [Check(name) { await runner.status.fault }])
        }
    }
}
