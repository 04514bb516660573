import Testing

@testable import crash_matrix

/// The checker finds what is wrong: a sound bank with one thing broken in it.
struct RulesTests {
    private func violations(_ break: (inout Evidence) -> Void) -> [String] {
        var evidence = Evidence.sound
        `break`(&evidence)
        return Rules.violations(in: evidence)
    }

    private func finds(_ words: String, _ break: (inout Evidence) -> Void) -> Bool { violations(`break`).contains { $0.contains(words) } }

    @Test func `a sound bank is found sound`() { #expect(violations { _ in } == []) }

    @Test func `an accepted command that is not in the log is found`() {
        #expect(finds("is not in the log") { $0.accepted.insert("c99") })
    }

    @Test func `a command without an outcome is found, and one with two`() {
        #expect(finds("command c4 has no outcome") { $0.outcomes.remove(at: 3) })
        #expect(
            finds("c5 had two different outcomes") { $0.outcomes.append($0.outcomes[4].with(body: .object(["requestId": .text("c5")]))) })
        #expect(finds("c5 was answered in two places") { $0.outcomes.append($0.outcomes[4].with(subject: "outcome.q.c5")) })
        #expect(violations { $0.outcomes.append($0.outcomes[4]) } == [], "the same outcome told again is no other")
        #expect(finds("no such command") { $0.outcomes.append($0.outcomes[4].with(body: .object(["requestId": .text("x")]))) })
    }

    @Test func `an effect that is missing is found, and one that is there twice`() {
        #expect(finds("is completed and has 0 messages of events") { $0.events[3] = $0.events[3].with(headers: ["ce-causationid": "c5"]) })
        #expect(finds("took effect twice") { $0.events.append($0.events[2].with(sequence: 10, headers: ["ce-id": "e10"])) })
        #expect(finds("two event messages have the id e3") { $0.events.append($0.events[2].with(sequence: 10)) })
        #expect(finds("no command of the log") { $0.events[3] = $0.events[3].with(headers: ["ce-causationid": "x"]) })
        #expect(
            finds("nothing of its entity stands") {
                $0.outcomes[3] = $0.outcomes[3].with(
                    body: .object(["requestId": .text("c4"), "status": .text("completed"), "position": .text("bank:2")]))
            })
    }

    @Test func `events of a rejected command are found, unless they record the refusal`() {
        let refused: (inout Evidence) -> Void = {
            $0.outcomes[3] = $0.outcomes[3].with(body: .object(["requestId": .text("c4"), "status": .text("rejected")]))
        }
        #expect(finds("is rejected, but has caused the events at 4", refused))
        #expect(
            violations {
                refused(&$0)
                $0.events[3] = $0.events[3].with(headers: ["tributary-rejection": "{}"])
            } == [])
    }

    @Test func `a hole in the log is found`() {
        #expect(finds("BANK_EVENTS has a hole before 5") { $0.events.remove(at: 3) })
    }

    @Test func `commands of one entity that took effect out of order are found`() {
        #expect(
            finds("took effect behind that at") {
                $0.events[3] = $0.events[3].with(headers: ["ce-causationid": "c3", "ce-causationposition": "3"])
                $0.events[2] = $0.events[2].with(headers: ["ce-causationid": "c4", "ce-causationposition": "4"])
            })
        #expect(finds("that is not their cause") { $0.events[3] = $0.events[3].with(headers: ["ce-causationposition": "5"]) })
        #expect(finds("do not say which command") { $0.events[3] = $0.events[3].with(headers: ["ce-causationposition": ""]) })
    }

    @Test func `a view that differs from its events is found`() {
        #expect(finds("accounts has") { $0.accounts["a"] = Evidence.account("a", "Ada", 51, 3, 1, 6) })
        #expect(finds("accounts has nothing for b") { $0.accounts["b"] = nil })
        #expect(finds("its events say nothing") { $0.transfers["u"] = .null })
    }

    @Test func `money that is made or lost is found`() {
        #expect(
            finds("were paid in") { $0.events[7] = $0.events[7].with(body: .object(["transferId": .text("t"), "amount": .whole(19)])) })
        #expect(
            finds("is completed with 2 debits") {
                $0.command("DebitAccount", "account", "a", effect: "AccountDebited", [("transferId", .text("t")), ("amount", .whole(20))])
            })
        #expect(finds("leaves -1 in a") { $0.events[3] = $0.events[3].with(body: .object(["amount": .whole(81)])) })
        #expect(
            finds("of an account that is not open") {
                $0.command("Deposit", "account", "x", effect: "MoneyDeposited", [("amount", .whole(1))])
            })
    }

    @Test func `something parked is found`() {
        func record(_ what: String) -> RawMessage {
            RawMessage(
                sequence: 1, subject: "parked.component-bank.bank.account.a", headers: [:],
                body: .object(["what": .text(what), "sequence": .whole(3)]))
        }
        #expect(finds("was parked without a cause") { $0.parked = [record("parked"), record("handled")] })
        #expect(
            finds("at 3 is still parked") {
                $0.troubled = ["a"]
                $0.parked = [record("parked"), record("failed"), record("skip")]
            })
        #expect(
            violations {
                $0.troubled = ["a"]
                $0.parked = [record("parked"), record("skip"), record("skipped")]
            } == [])
        #expect(finds("an aggregator has parked") { $0.parkedRows.append("{}") })
    }
}
