import FaultInjection
import Foundation
import Glibc

// A process that comes to points, for the tests of FaultInjection. Its arguments are the points, in order: it says each when it is behind it. An
// argument `connect:PORT` opens a connection, of which `closed` or `open` is said behind each point from then on.
if let text = ProcessInfo.processInfo.environment[FaultPlan.variable] {
    do {
        FaultInjection.arm(try FaultPlan(parsing: text))
    } catch {
        say("\(error)")
        exit(2)
    }
}

var connection: Int32?

for argument in CommandLine.arguments.dropFirst() {
    if argument.hasPrefix("connect:"), let port = UInt16(argument.dropFirst(8)) {
        connection = connect(to: port)
        say("connected")
        continue
    }
    guard let point = FaultPoint(rawValue: argument) else { exit(3) }
    point.reached()
    say(point.rawValue + (connection.map { isOpen($0) ? " open" : " closed" } ?? ""))
}
say("end")

/// Past the buffer: what was said before the process is killed has been said.
func say(_ line: String) { FileHandle.standardOutput.write(Data((line + "\n").utf8)) }

func connect(to port: UInt16) -> Int32 {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
    let size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let status = withUnsafePointer(to: &address) {
        $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { Glibc.connect(descriptor, $0, size) }
    }
    guard status == 0 else { exit(4) }
    return descriptor
}

/// Reads what has arrived: behind it stands nothing yet, or the end of a connection that was shut down.
func isOpen(_ descriptor: Int32) -> Bool {
    var bytes = [UInt8](repeating: 0, count: 4_096)
    while true {
        let count = recv(descriptor, &bytes, bytes.count, Int32(MSG_DONTWAIT))
        if count <= 0 { return count < 0 && errno == EAGAIN }
    }
}
