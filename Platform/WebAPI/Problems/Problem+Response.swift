internal import HTTPTypes
public import Hummingbird
package import JSON

extension Problem: HTTPResponseError {
    static let contentType = "application/problem+json"

    public func response(from request: Request, context: some RequestContext) -> Response { response }

    /// The problem as an answer.
    var response: Response {
        var headers = headers
        headers[.contentType] = Self.contentType
        return Response(status: status, headers: headers, body: .init(byteBuffer: ByteBuffer(bytes: json)))
    }

    /// The problem as a JSON document.
    var json: [UInt8] {
        var writer = JSONWriter(reservingCapacity: 384)
        write(to: &writer)
        return writer.bytes
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("type", type)
        writer.member("title", title)
        writer.member("status", Int64(status.code))
        if let detail { writer.member("detail", detail) }
        if let requestID { writer.member("requestId", requestID) }
        if !faults.isEmpty {
            writer.member("errors", faults) { fault, writer in
                writer.beginObject()
                switch fault.place {
                case .body(let pointer): writer.member("pointer", pointer)
                case .parameter(let name): writer.member("parameter", name)
                case .header(let name): writer.member("header", name)
                }
                writer.member("detail", fault.detail)
                writer.endObject()
            }
        }
        writer.endObject()
    }
}
