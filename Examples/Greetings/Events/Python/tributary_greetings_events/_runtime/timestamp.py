# Generated from Examples/Greetings/schema/ by 'make generate'. Do not edit.
"""Moments in UTC with microseconds, as RFC 3339 writes them."""

from __future__ import annotations

import re
import time
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Final

_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_DAY: Final = 86_400_000_000
_FIRST: Final = -62_167_219_200_000_000
_LAST: Final = 253_402_300_799_999_999
_DATE_TIME: Final = re.compile(
    r"([0-9]{4})-([0-9]{2})-([0-9]{2})[Tt ]([0-9]{2}):([0-9]{2}):([0-9]{2})"
    r"(?:\.([0-9]+))?(?:[Zz]|([+-])([0-9]{2}):([0-9]{2}))"
)
# A Gregorian cycle is 400 years, and 146,097 days, long.
_CYCLE_YEARS: Final = 400
_CYCLE_DAYS: Final = 146_097


@dataclass(frozen=True, slots=True, order=True)
class Timestamp:
    """A moment in UTC, from the beginning of the year 0000 to the end of 9999.

    `datetime` begins with the year 1, and its texts are not always the same length; so this is a
    type of its own, which converts from and to `datetime`.
    """

    microseconds: int
    """Since 1970-01-01T00:00:00Z; leap seconds do not count."""

    def __post_init__(self) -> None:
        if not _FIRST <= self.microseconds <= _LAST:
            raise ValueError("a Timestamp lies in the years 0000 to 9999")

    @classmethod
    def now(cls) -> Timestamp:
        """This moment, by the system's clock."""
        return cls(time.time_ns() // 1000)

    @classmethod
    def parse(cls, text: str) -> Timestamp:
        """Reads an RFC 3339 date-time; decimals past the sixth are cut off.

        Raises `ValueError` where the text is none, or where it leads out of the years 0000 to 9999.
        """
        match = _DATE_TIME.fullmatch(text)
        if match is None:
            raise ValueError("no RFC 3339 date-time")
        year, month, day, hour, minute, second = (int(part) for part in match.groups()[:6])
        fraction, sign, offset_hours, offset_minutes = match.groups()[6:]
        offset = int(offset_hours or 0) * 60 + int(offset_minutes or 0)
        if hour > 23 or minute > 59 or second > 60:
            raise ValueError("no time of day")
        if int(offset_hours or 0) > 23 or int(offset_minutes or 0) > 59:
            raise ValueError("no offset from UTC")
        minutes = hour * 60 + minute - (-offset if sign == "-" else offset)
        micro = int((fraction or "")[:6].ljust(6, "0"))
        days = _days(year, month, day)
        return cls(days * _DAY + minutes * 60_000_000 + second * 1_000_000 + micro)

    @classmethod
    def from_datetime(cls, moment: datetime) -> Timestamp:
        """The same moment; one without a time zone is refused, because nobody knows which it is."""
        if moment.utcoffset() is None:
            raise ValueError("the datetime needs a time zone")
        return cls((moment - _EPOCH) // timedelta(microseconds=1))

    def to_datetime(self) -> datetime:
        """The same moment in UTC; raises `OverflowError` in the year 0000, which Python has not."""
        return _EPOCH + timedelta(microseconds=self.microseconds)

    def __str__(self) -> str:
        """`2026-11-21T09:30:00.123456Z`: always six decimals, so that texts sort as moments do."""
        days, rest = divmod(self.microseconds, _DAY)
        cycles, day = divmod(days - _days(0, 1, 1), _CYCLE_DAYS)
        # The same day in the cycle that begins with the year 400.
        date = datetime(_CYCLE_YEARS, 1, 1) + timedelta(days=day)
        year = date.year + (cycles - 1) * _CYCLE_YEARS
        seconds, micro = divmod(rest, 1_000_000)
        clock = f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}.{micro:06}"
        return f"{year:04}-{date.month:02}-{date.day:02}T{clock}Z"

    def __repr__(self) -> str:
        return f"Timestamp.parse({str(self)!r})"


def _days(year: int, month: int, day: int) -> int:
    """Days since 1970-01-01; raises `ValueError` where there is no such date."""
    # The year 0000 is like 400, a cycle later.
    date = datetime(year + _CYCLE_YEARS if year < _CYCLE_YEARS else year, month, day, tzinfo=UTC)
    return (date - _EPOCH).days - (_CYCLE_DAYS if year < _CYCLE_YEARS else 0)
