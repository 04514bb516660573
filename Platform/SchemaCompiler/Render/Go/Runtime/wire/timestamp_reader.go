package wire

import "time"

// momentReader walks over the digits of a date-time. Once something is not as it must be, it has failed.
type momentReader struct {
	text   string
	index  int
	failed bool
}

func (r *momentReader) moment() (Timestamp, bool) {
	year := r.number(4)
	r.expect('-', '-', '-')
	month := r.number(2)
	r.expect('-', '-', '-')
	day := r.number(2)
	r.expect('T', 't', ' ')
	hour := r.number(2)
	r.expect(':', ':', ':')
	minute := r.number(2)
	r.expect(':', ':', ':')
	second := r.number(2)
	micros := r.fraction()
	offset := r.offset()
	if r.failed || r.index != len(r.text) || hour > 23 || minute > 59 || second > 60 {
		return 0, false
	}
	date := time.Date(year, time.Month(month), day, 0, 0, 0, 0, time.UTC)
	if date.Year() != year || date.Month() != time.Month(month) || date.Day() != day {
		return 0, false
	}
	seconds := date.Unix() + int64(hour*60+minute-offset)*60 + int64(second)
	moment := Timestamp(seconds*1_000_000 + int64(micros))
	return moment, moment.IsValid()
}

// expect skips one of three characters.
func (r *momentReader) expect(one, two, three byte) {
	if !r.skip(one) && !r.skip(two) && !r.skip(three) {
		r.failed = true
	}
}

func (r *momentReader) skip(character byte) bool {
	if r.failed || r.index == len(r.text) || r.text[r.index] != character {
		return false
	}
	r.index++
	return true
}

func (r *momentReader) number(digits int) int {
	value := 0
	for ; digits > 0; digits-- {
		digit, ok := r.digit()
		if !ok {
			r.failed = true
			return 0
		}
		value = value*10 + digit
	}
	return value
}

func (r *momentReader) digit() (int, bool) {
	if r.failed || r.index == len(r.text) || r.text[r.index] < '0' || r.text[r.index] > '9' {
		return 0, false
	}
	r.index++
	return int(r.text[r.index-1] - '0'), true
}

// fraction reads the decimals behind the second as microseconds; 0 where there are none.
func (r *momentReader) fraction() int {
	if !r.skip('.') {
		return 0
	}
	micros, digits := 0, 0
	for digit, ok := r.digit(); ok; digit, ok = r.digit() {
		if digits < 6 {
			micros = micros*10 + digit
		}
		digits++
	}
	if digits == 0 {
		r.failed = true
	}
	for ; digits < 6; digits++ {
		micros *= 10
	}
	return micros
}

// offset reads Z or an offset, in minutes east of UTC.
func (r *momentReader) offset() int {
	if r.skip('Z') || r.skip('z') {
		return 0
	}
	sign := 1
	if !r.skip('+') {
		sign = -1
		r.expect('-', '-', '-')
	}
	hours := r.number(2)
	r.expect(':', ':', ':')
	minutes := r.number(2)
	if hours > 23 || minutes > 59 {
		r.failed = true
	}
	return sign * (hours*60 + minutes)
}
