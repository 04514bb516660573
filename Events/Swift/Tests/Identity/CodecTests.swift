import EventSourcing
import IdentityEvents
import JSON
import Testing

@Suite struct CodecTests {
    @Test(arguments: Examples.commands) func `a command that was written is read again`(command: IdentityCommand) throws {
        let read = try JSONDocument.withValue(parsing: payload(command)) { (json) throws(JSONError) in
            try IdentityCommand.decode(type: command.messageType.description, json: json)
        }
        #expect(read == command)
    }

    @Test(arguments: Examples.events) func `an event that was written is read again`(event: IdentityEvent) throws {
        let read = try JSONDocument.withValue(parsing: payload(event)) { (json) throws(JSONError) in
            try IdentityEvent.decode(type: event.messageType.description, json: json)
        }
        #expect(read == event)
    }

    @Test func `a view and a request that were written are read again`() throws {
        #expect(try UserProfile(jsonBytes: Examples.profile.jsonBytes) == Examples.profile)
        #expect(try RegisterUserRequest(jsonBytes: Examples.request.jsonBytes) == Examples.request)
    }

    @Test func `members stand in the order of the schema, and absent ones are left out`() {
        #expect(
            String(decoding: Examples.profile.jsonBytes, as: UTF8.self)
                == #"{"userId":"\#(Examples.userID)","email":"eva@example.com","firstName":"Eva","lastName":"M","picture":"https://example.com/eva.png","#
                + #""locale":"en","status":"locked","lockReason":"Spam","registeredAt":"\#(Examples.moment)","changedAt":"\#(Examples.moment.advanced(bySeconds: 60))"}"#
        )
        #expect(String(decoding: CloseAccount(userId: Examples.userID).jsonBytes, as: UTF8.self) == #"{"userId":"\#(Examples.userID)"}"#)
    }

    @Test(arguments: [
        "", "UserRegistered", "tributary.identity.UserRegistered", "tributary.identity.UserRegistered.v2",
        "tributary.projects.UserRegistered.v1",
        "tributary.identity.RegisterUser.v1", "tributary.identity.userRegistered.v1",
    ])
    func `a union does not know types of others`(type: String) throws {
        try JSONDocument.withValue(parsing: payload(Examples.events[0])) { (json) throws(JSONError) in
            #expect(try IdentityEvent.decode(type: type, json: json) == nil)
        }
    }

    @Test func `events accept members of newer writers`() throws {
        let bytes = Array(#"{"later":{"a":[1]},"userId":"\#(Examples.userID)","also":null}"#.utf8)
        #expect(try EmailReserved(jsonBytes: bytes) == EmailReserved(userId: Examples.userID))
    }

    @Test(arguments: Examples.commands) func `commands are addressed to their user`(command: IdentityCommand) {
        #expect(command.address == EntityAddress(context: "identity", entity: "user", id: Examples.userID))
        #expect(command.messageType.context == IdentityCommand.context)
    }

    @Test func `messages are named by context, name and version`() {
        #expect(UserRegistered.messageType.description == "tributary.identity.UserRegistered.v1")
        #expect(
            IdentityEvent.userRegistered(UserRegistered(userId: "", email: "", passwordHash: "", firstName: "")).messageType
                == UserRegistered.messageType)
    }
}
