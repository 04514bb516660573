import EventLog
import EventSourcing
import Gateway
import GatewayApplication
import WebAPI

extension ServiceEntry {
    /// The gateway: the application of no context's views.
    static func gateway(_ name: String, summary: String) -> ServiceEntry {
        ServiceEntry(
            name: name, kind: .application, context: "gateway", summary: summary,
            needs: [.nats, .operatorKey, .fingerprintKey, .gatewayKey], aggregator: nil, eventTypes: ConnectionJournal.eventTypes,
            streams: [ConnectionJournal.stream]
        ) { process in
            let journal = ConnectionJournal(process.store, logger: process.logger, now: SystemClock.now)
            let gateway = Gateway(
                process.store, key: try process.keys.gatewayKey(), authenticator: try await process.authenticator(),
                sessions: process.sessions, observer: journal,
                channels: LiveChannels(ChangeLog(process.store, via: process.store), logger: process.logger, now: SystemClock.now),
                limits: process.gatewayLimits,
                logger: process.logger, now: SystemClock.now)
            let resources = APIResources(
                requests: process.requests, views: NoViews(), fingerprintKey: try process.keys.fingerprintKey(), now: SystemClock.now)
            return ServiceParts(
                services: [gateway], api: GatewayApplication.api(gateway, resources),
                checks: [
                    Check(name) {
                        if let fault = await gateway.fault { return fault }
                        return await journal.fault
                    }
                ])
        }
    }
}
