extension JSONScanner {
    mutating func number() throws(Failure) {
        let start = index
        let isNegative = current == UInt8(ascii: "-")
        if isNegative { index += 1 }
        let first = index
        if current == UInt8(ascii: "0") {
            index += 1
            if isDigit(current) { throw failure(.malformed, "must be JSON: a number does not begin with 0") }
        } else {
            try digits()
        }
        let integerDigits = index - first
        var isInteger = true
        if current == UInt8(ascii: ".") {
            isInteger = false
            index += 1
            try digits()
        }
        if current | 0x20 == UInt8(ascii: "e") {
            isInteger = false
            index += 1
            if current == UInt8(ascii: "+") || current == UInt8(ascii: "-") { index += 1 }
            try digits()
        }
        if isInteger, integerDigits >= 19, !fits(first..<index, isNegative: isNegative) {
            index = start
            throw failure(.invalidNumber, "must be an integer that fits into 64 bits")
        }
        // Doubles of 64 bits end near 1.8e308; only texts this long or with an exponent can pass that.
        if !isInteger || integerDigits > 300 { try finite(start) }
    }

    private mutating func digits() throws(Failure) {
        guard isDigit(current) else { throw failure(.malformed, "must be JSON: a digit is expected here") }
        while isDigit(current) { index += 1 }
    }

    private func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }

    private func fits(_ range: Range<Int>, isNegative: Bool) -> Bool {
        var magnitude: UInt64 = 0
        for position in range {
            let (product, overflow) = magnitude.multipliedReportingOverflow(by: 10)
            let (sum, carry) = product.addingReportingOverflow(UInt64(bytes[position] &- UInt8(ascii: "0")))
            if overflow || carry { return false }
            magnitude = sum
        }
        return magnitude <= (isNegative ? UInt64(Int64.max) + 1 : UInt64(Int64.max))
    }

    private mutating func finite(_ start: Int) throws(Failure) {
        let text = String(decoding: UnsafeBufferPointer(start: bytes + start, count: index - start), as: UTF8.self)
        guard let value = Double(text), value.isFinite else {
            index = start
            throw failure(.invalidNumber, "must be a number that fits into 64 bits")
        }
    }
}
