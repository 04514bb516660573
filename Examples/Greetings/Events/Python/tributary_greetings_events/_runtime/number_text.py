# Generated from Examples/Greetings/schema/ by 'make generate'. Do not edit.
"""Numbers as RFC 8785 writes them."""

from __future__ import annotations

from decimal import Decimal


def number_text(value: float) -> str:
    """The shortest digits that read back as the same number, laid out as ECMAScript does.

    The value must be finite. `1.0` becomes `1`, `-0.0` becomes `0`.
    """
    if value == 0:
        return "0"
    # Python finds the same shortest digits as ECMAScript; only where it puts the point differs.
    sign, places, exponent = Decimal(repr(value)).normalize().as_tuple()
    digits = "".join(map(str, places))
    return ("-" if sign else "") + _layout(digits, len(digits) + int(exponent))


def _layout(digits: str, point: int) -> str:
    """The text of 0.DIGITS × 10^point."""
    count = len(digits)
    if count <= point <= 21:
        return digits + "0" * (point - count)
    if 0 < point <= 21:
        return f"{digits[:point]}.{digits[point:]}"
    if -6 < point <= 0:
        return f"0.{'0' * -point}{digits}"
    mantissa = digits if count == 1 else f"{digits[0]}.{digits[1:]}"
    return f"{mantissa}e{point - 1:+d}"
