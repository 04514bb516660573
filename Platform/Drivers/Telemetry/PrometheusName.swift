/// Turns labels and dimensions as swift-metrics has them into Prometheus' names: `http.requests` → `http_requests_total`.
enum PrometheusName {
    static func counter(_ label: String) -> String { suffixed(name(label, colons: true), "_total") }

    static func gauge(_ label: String) -> String { name(label, colons: true) }

    static func timer(_ label: String) -> String { suffixed(name(label, colons: true), "_seconds") }

    /// The inside of the braces, in the order of the names, so that the order in which a caller gives them makes no other series.
    static func labels(_ dimensions: [(String, String)]) -> String {
        dimensions.sorted { $0.0 < $1.0 }
            .map { key, value in "\(name(key, colons: false))=\"\(escaped(value))\"" }
            .joined(separator: ",")
    }

    private static func suffixed(_ name: String, _ suffix: String) -> String { name.hasSuffix(suffix) ? name : name + suffix }

    /// Every character that a name may not hold becomes `_`.
    private static func name(_ text: String, colons: Bool) -> String {
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"): bytes.append(byte)
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                if bytes.isEmpty { bytes.append(UInt8(ascii: "_")) }
                bytes.append(byte)
            case UInt8(ascii: ":") where colons: bytes.append(byte)
            default: bytes.append(UInt8(ascii: "_"))
            }
        }
        return bytes.isEmpty ? "_" : String(decoding: bytes, as: UTF8.self)
    }

    private static func escaped(_ value: String) -> String {
        var text = ""
        for scalar in value.unicodeScalars {
            switch scalar {
            case "\\": text += "\\\\"
            case "\"": text += "\\\""
            case "\n": text += "\\n"
            default: text.unicodeScalars.append(scalar)
            }
        }
        return text
    }
}
