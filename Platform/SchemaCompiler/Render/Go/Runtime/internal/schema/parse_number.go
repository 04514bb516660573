package schema

import (
	"strconv"

	"tributary.example/events/wire"
)

// numeral reads a number: an integer where it has neither point nor exponent.
func (p *parser) numeral() (Value, *failure) {
	start := p.index
	if p.current() == '-' {
		p.index++
	}
	if p.current() == '0' {
		p.index++
		if isDigit(p.current()) {
			return Value{}, p.fail(wire.Malformed, "must be JSON: a number does not begin with 0")
		}
	} else if failed := p.digits(); failed != nil {
		return Value{}, failed
	}
	isInteger := true
	if p.current() == '.' {
		isInteger = false
		p.index++
		if failed := p.digits(); failed != nil {
			return Value{}, failed
		}
	}
	if p.current()|0x20 == 'e' {
		isInteger = false
		p.index++
		if p.current() == '+' || p.current() == '-' {
			p.index++
		}
		if failed := p.digits(); failed != nil {
			return Value{}, failed
		}
	}
	digits := string(p.bytes[start:p.index])
	if isInteger {
		if value, err := strconv.ParseInt(digits, 10, 64); err == nil {
			return Value{kind: integer, integer: value}, nil
		}
	}
	value, err := strconv.ParseFloat(digits, 64)
	switch {
	case isInteger && (err != nil || string(formatNumber(value)) != digits):
		// Beyond 64 bits only the very digits in which a float64 is written say which number is meant.
		return Value{}, &failure{wire.InvalidNumber, "must be an integer that fits into 64 bits", start}
	case err != nil:
		return Value{}, &failure{wire.InvalidNumber, "must be a number that fits into 64 bits", start}
	}
	return Value{kind: number, number: value}, nil
}

func (p *parser) digits() *failure {
	if !isDigit(p.current()) {
		return p.fail(wire.Malformed, "must be JSON: a digit is expected here")
	}
	for isDigit(p.current()) {
		p.index++
	}
	return nil
}
