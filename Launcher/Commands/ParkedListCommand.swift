import ArgumentParser
import Foundation

/// `tributary parked list`: every parked lane.
struct ParkedListCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "List the parked lanes, oldest first.")

    @Flag(help: "As JSON, one array.")
    var json = false

    @OptionGroup var data: DataOptions

    func run() async throws {
        try await ParkingAccess.with(data) { parking in
            let lanes = try await parking.lanes().map(PrintedLane.init)
            Terminal.answer(json ? try JSONText.of(lanes) : PrintedLane.table(lanes))
        }
    }
}
