import BankEvents
import EventSourcing
import JSON
import Testing

@Suite struct BankEventsTests {
    @Test(arguments: Examples.accountCommands + Examples.transferCommands)
    func `a command that was written is read again`(command: BankCommand) throws {
        let read = try JSONDocument.withValue(parsing: payload(command)) { (json) throws(JSONError) in
            try BankCommand.decode(type: command.messageType.description, json: json)
        }
        #expect(read == command)
    }

    @Test(arguments: Examples.events) func `an event that was written is read again`(event: BankEvent) throws {
        let read = try JSONDocument.withValue(parsing: payload(event)) { (json) throws(JSONError) in
            try BankEvent.decode(type: event.messageType.description, json: json)
        }
        #expect(read == event)
    }

    @Test func `the views' documents that were written are read again`() throws {
        #expect(try AccountSummary(jsonBytes: Examples.accountSummary.jsonBytes) == Examples.accountSummary)
        #expect(try TransferSummary(jsonBytes: Examples.transferSummary.jsonBytes) == Examples.transferSummary)
    }

    @Test(arguments: Examples.accountCommands) func `what moves money is addressed to the account`(command: BankCommand) {
        #expect(command.address == EntityAddress(context: "bank", entity: "account", id: Examples.account))
    }

    @Test(arguments: Examples.transferCommands) func `what is told to a transfer is addressed to it`(command: BankCommand) {
        #expect(command.address == EntityAddress(context: "bank", entity: "transfer", id: Examples.transfer))
    }

    @Test(arguments: ["1", "1000000000000"]) func `an amount at the edge is taken`(amount: String) throws {
        _ = try Deposit(jsonBytes: Array(#"{"accountId":"\#(Examples.account)","amount":\#(amount)}"#.utf8))
    }

    @Test(arguments: ["0", "-1", "1000000000001", "9223372036854775808", "1.5", "\"1\"", "null", "1e3000"])
    func `an amount is a whole number of cents from one on, and bounded`(amount: String) {
        for body in [
            #"{"accountId":"\#(Examples.account)","amount":\#(amount)}"#,
            #"{"transferId":"\#(Examples.transfer)","from":"\#(Examples.account)","to":"\#(Examples.other)","amount":\#(amount)}"#,
        ] {
            let error = #expect(throws: JSONError.self) {
                if body.contains("from") {
                    _ = try StartTransfer(jsonBytes: Array(body.utf8))
                } else {
                    _ = try Deposit(jsonBytes: Array(body.utf8))
                }
            }
            #expect(error?.pointer == "/amount")
        }
    }
}
