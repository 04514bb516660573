import EventSourcing
import Testing

@testable import WebAPI

@Suite struct RequestTicketTests {
    private let key: FingerprintKey
    private let now = Timestamp(microseconds: 1_795_253_400_000_000)
    private let ticket: RequestTicket

    init() throws {
        key = try #require(FingerprintKey([UInt8](repeating: 7, count: 32)))
        ticket = RequestTicket(owner: "operator", fingerprint: "0123456789abcdef", at: now, key: key)
    }

    @Test func `a ticket is one subject token and is recognised by who made it`() {
        #expect(EntityAddress.isToken(ticket.id))
        #expect(RequestTicket(ticket.id, owner: "operator", at: now, key: key) == ticket)
    }

    @Test func `another caller's ticket is none`() {
        #expect(RequestTicket(ticket.id, owner: "anonymous", at: now, key: key) == nil)
    }

    @Test func `a ticket of another installation is none`() throws {
        let other = try #require(FingerprintKey([UInt8](repeating: 8, count: 32)))
        #expect(RequestTicket(ticket.id, owner: "operator", at: now, key: other) == nil)
    }

    @Test func `an id that was touched is none`() {
        for index in 0..<45 {
            var bytes = Array(ticket.id.utf8)
            bytes[index] = bytes[index] == 0x30 ? 0x31 : 0x30
            #expect(RequestTicket(String(decoding: bytes, as: UTF8.self), owner: "operator", at: now, key: key) == nil, "byte \(index)")
        }
        #expect(RequestTicket(String(ticket.id.dropLast()), owner: "operator", at: now, key: key) == nil)
        #expect(RequestTicket(ticket.id + "0", owner: "operator", at: now, key: key) == nil)
    }

    @Test func `a ticket knows the request it was made for`() {
        #expect(ticket.isFor("0123456789abcdef"))
        #expect(!ticket.isFor("1123456789abcdef"))
    }

    @Test func `after 24 hours a ticket is none`() {
        let day: Int64 = 24 * 60 * 60
        #expect(RequestTicket(ticket.id, owner: "operator", at: now.advanced(bySeconds: day - 1), key: key) != nil)
        #expect(RequestTicket(ticket.id, owner: "operator", at: now.advanced(bySeconds: day), key: key) == nil)
    }
}
