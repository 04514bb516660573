// Generated from schema/gateway.yaml by 'make generate'. Do not edit.
// swift-format-ignore-file

/// The JSON Schema (2020-12) of every type of the context gateway, as it stands below `components/schemas` of an OpenAPI 3.1 document.
public enum GatewaySchemas {
    /// The JSON text of a type's schema; nil where there is no such type.
    public static func schema(named name: String) -> String? { all.first { $0.name == name }?.json }

    /// Definitions first, then commands, events, views and requests, in the order of the file.
    public static let all: [(name: String, json: String)] = [
        ("ConnectionId", #"{"description":"The connection's id, 128 random bits in base64url.","type":"string","minLength":22,"maxLength":22,"pattern":"^[A-Za-z0-9_-]{22}$"}"#),
        ("HostId", #"{"description":"The process that holds the connection; a new one each time it starts.","type":"string","minLength":1,"maxLength":64,"pattern":"^[A-Za-z0-9_-]+$"}"#),
        ("ConnectionOpened", ##"{"description":"A client has connected, or come back. On whose behalf stands in the envelope.","type":"object","required":["connectionId","hostId","transport"],"properties":{"connectionId":{"$ref":"#/components/schemas/ConnectionId"},"hostId":{"$ref":"#/components/schemas/HostId"},"transport":{"description":"How it is connected.","type":"string","enum":["socket","events"]}}}"##),
        ("ConnectionClosed", ##"{"description":"A connection has ended.","type":"object","required":["connectionId","hostId","reason"],"properties":{"connectionId":{"$ref":"#/components/schemas/ConnectionId"},"hostId":{"$ref":"#/components/schemas/HostId"},"reason":{"description":"Why; `moved` where the client has come back elsewhere, `hostGone` where another process found its host gone.","type":"string","enum":["ended","moved","hostGone"]}}}"##),
    ]
}
