"""Uses a generated package as its users do; every promise that the corpus cannot hold is an assertion here."""

from __future__ import annotations

import dataclasses
import logging
from datetime import datetime, timedelta, timezone
from typing import assert_never

from tributary_conformance_events import (
    ContentType,
    EntityAddress,
    Envelope,
    ErrorCode,
    SchemaError,
    Timestamp,
    noted_type,
    type_note,
    write_command,
    write_events,
)
from tributary_conformance_events.conformance import (
    EVENT_TYPES,
    CancelOrder,
    ConformanceEvent,
    EverythingHappened,
    Item,
    OpenDoorRequest,
    OrderPlaced,
    PersonMoved,
    PersonMovedV1,
    PlaceOrder,
    Price,
    Size,
    read_command,
    read_event,
    read_events,
)

ID = "01890a5d-ac96-774b-bcce-b302099a8057"
MOMENT = Timestamp.parse("2026-11-21T09:30:00Z")
MOVED = PersonMoved(person_id=ID, street="Ring 1", city="Wien", moved_at=MOMENT)
ORDER = PlaceOrder(
    order_id=ID,
    person_id=ID,
    items=[Item(label="a", quantity=1, prices=[Price(amount=1, currency="EUR")])],
    note="a secret",
)


def described(event: ConformanceEvent) -> str:
    """A match over the whole union, which mypy holds to be complete."""
    match event:
        case EverythingHappened(size=Size.SMALL):
            return "small"
        case EverythingHappened():
            return str(event.size)
        case PersonMoved(city=city):
            return city
        case OrderPlaced():
            return f"{len(event.items)} items"
        case _:
            assert_never(event)


def refusal(value: PersonMoved | PlaceOrder | Item) -> tuple[ErrorCode, str]:
    """How writing a value fails."""
    try:
        value.to_json()
    except SchemaError as error:
        return error.code, error.pointer
    raise AssertionError("nothing was refused")


def values_are_frozen() -> None:
    assert MOVED == PersonMoved.from_json(MOVED.to_json())
    assert hash(MOVED) == hash(dataclasses.replace(MOVED))
    try:
        MOVED.city = "Graz"  # type: ignore[misc]
    except dataclasses.FrozenInstanceError:
        return
    raise AssertionError("a value was changed")


def a_match_finds_its_case() -> None:
    assert described(MOVED) == "Wien"
    assert described(OrderPlaced(order_id=ID, items=[])) == "0 items"


def writing_holds_values_to_their_schema() -> None:
    assert refusal(dataclasses.replace(MOVED, street="x" * 101)) == (ErrorCode.CONSTRAINT, "/street")
    assert refusal(dataclasses.replace(MOVED, person_id="A")) == (ErrorCode.CONSTRAINT, "/personId")
    assert refusal(dataclasses.replace(MOVED, city="\ud800")) == (ErrorCode.INVALID_TEXT, "/city")
    assert refusal(dataclasses.replace(MOVED, city="\0")) == (ErrorCode.INVALID_TEXT, "/city")
    assert refusal(dataclasses.replace(MOVED, city=7)) == (ErrorCode.WRONG_TYPE, "/city")
    assert refusal(dataclasses.replace(MOVED, moved_at="now")) == (ErrorCode.WRONG_TYPE, "/movedAt")
    assert refusal(dataclasses.replace(ORDER, items=[])) == (ErrorCode.CONSTRAINT, "/items")
    dear = Item(label="a", quantity=1, prices=[Price(amount=1 << 63, currency="EUR")])
    assert refusal(dear) == (ErrorCode.CONSTRAINT, "/prices/0/amount")
    yes = dataclasses.replace(dear, quantity=True)
    assert refusal(yes) == (ErrorCode.WRONG_TYPE, "/quantity")
    assert refusal(dataclasses.replace(ORDER, items=[ORDER.items[0], dear])) == (
        ErrorCode.CONSTRAINT,
        "/items/1/prices/0/amount",
    )


def errors_name_the_place_and_never_the_value() -> None:
    try:
        PersonMoved.from_json(MOVED.to_json().replace(b"Wien", b"a secret" * 20))
    except SchemaError as error:
        assert (error.code, error.pointer) == (ErrorCode.CONSTRAINT, "/city")
        assert str(error).startswith("/city: ") and "secret" not in repr(error) + str(error)
        return
    raise AssertionError("nothing was refused")


def personal_members_are_covered() -> None:
    assert PersonMoved.personal_members == {"street": "person_id", "city": "person_id"}
    assert PersonMovedV1.personal_members == {"address": "person_id"}
    assert CancelOrder.personal_members == {"because": "$caller"}
    assert OpenDoorRequest.personal_members == {"code": "$secret"}
    assert repr(CancelOrder(order_id=ID, because="Ring")) == f"CancelOrder(order_id='{ID}', because=‹personal›)"
    assert repr(OpenDoorRequest(code="Ring")) == "OpenDoorRequest(code=‹personal›)"
    assert repr(MOVED) == (
        f"PersonMoved(person_id='{ID}', street=‹personal›, city=‹personal›,"
        " moved_at=Timestamp.parse('2026-11-21T09:30:00.000000Z'))"
    )
    record = logging.LogRecord("x", logging.INFO, "", 0, "%s %r", (MOVED, [ORDER]), None)
    for text in (record.getMessage(), f"{MOVED} {ORDER}", str([ORDER])):
        assert "secret" not in text and "Ring" not in text and "‹personal›" in text
    assert "note" not in repr(dataclasses.replace(ORDER, note=None))


def a_decision_is_one_message() -> None:
    address = EntityAddress("conformance", "order", ID)
    events = [OrderPlaced(order_id=ID, items=[]), MOVED]
    for some, content_type in ((events[:1], ContentType.JSON), (events, ContentType.BATCH)):
        envelope, body = write_events(
            some, address, id="c1/order", source="/conformance/component", time=MOMENT, causation_id="c1"
        )
        assert envelope.content_type is content_type
        assert envelope.subject == f"order/{ID}"
        read = Envelope.from_headers(envelope.headers())
        assert read == envelope
        assert read_events(read, body) == some
    assert envelope.type == "tributary.conformance.batch" and envelope.data_schema is None


def what_a_batch_breaks_is_found_in_it() -> None:
    bad = dataclasses.replace(MOVED, city="x" * 101)
    try:
        write_events(
            [MOVED, bad], EntityAddress("conformance", "order", ID), id="x", source="/x", time=MOMENT
        )
    except SchemaError as error:
        assert (error.code, error.pointer) == (ErrorCode.CONSTRAINT, "/1/data/city")
        return
    raise AssertionError("nothing was refused")


def a_command_is_one_message() -> None:
    envelope, body = write_command(ORDER, id="r1", source="/x", time=MOMENT, correlation_id="r1")
    assert envelope.headers()["ce-dataschema"] == PlaceOrder.data_schema
    assert envelope.headers()["ce-correlationid"] == "r1"
    assert read_command(envelope.type, body) == ORDER
    assert ORDER.address.command_subject == f"conformance.command.3.order.{ID}"


def a_type_is_noted_with_its_rules() -> None:
    note = type_note("event", MOVED)
    assert note == type_note("event", PersonMoved)
    fingerprint = PersonMoved.data_schema.removeprefix("urn:tributary:schema:")
    assert note.subject == f"schema.conformance.event.PersonMoved.3.{fingerprint}"
    text = f'{{"type":"{PersonMoved.message_type}","dataschema":"{PersonMoved.data_schema}"}}'
    assert note.body == text.encode()
    assert noted_type(note.subject, "conformance", "event") == PersonMoved.message_type
    assert noted_type(note.subject, "conformance", "command") is None
    assert noted_type(note.subject, "identity", "event") is None
    assert noted_type("schema.x", "conformance", "event") is None


def headers_hold_one_line() -> None:
    envelope = Envelope(id="a\r\nb", type="t", source="s\0", time=MOMENT)
    assert envelope.headers()["ce-id"] == "a  b"
    assert envelope.headers()["ce-source"] == "s "


def moments_and_datetimes_are_the_same() -> None:
    vienna = timezone(timedelta(hours=1))
    moment = datetime(2026, 11, 21, 10, 30, 0, 123_456, tzinfo=vienna)
    assert str(Timestamp.from_datetime(moment)) == "2026-11-21T09:30:00.123456Z"
    assert Timestamp.from_datetime(moment).to_datetime() == moment
    assert Timestamp.from_datetime(datetime(1969, 12, 31, 23, 59, 59, 999_999, tzinfo=timezone.utc)) == Timestamp(-1)
    assert Timestamp(-1) < MOMENT < Timestamp.now()
    try:
        Timestamp.from_datetime(datetime(2026, 1, 1))
    except ValueError:
        return
    raise AssertionError("nothing was refused")


def older_versions_are_read_and_none_else() -> None:
    assert "tributary.conformance.PersonMoved.v1" in EVENT_TYPES
    old = PersonMovedV1(person_id=ID, address="Ring 1, Wien")
    assert read_event(old.message_type, old.to_json()) == dataclasses.replace(MOVED, moved_at=Timestamp(0))
    try:
        read_event("tributary.conformance.PersonMoved.v4", MOVED.to_json())
    except SchemaError as error:
        assert (error.code, error.pointer) == (ErrorCode.UNKNOWN_TYPE, "")
        return
    raise AssertionError("nothing was refused")


if __name__ == "__main__":
    for promise in (
        values_are_frozen,
        a_match_finds_its_case,
        writing_holds_values_to_their_schema,
        errors_name_the_place_and_never_the_value,
        personal_members_are_covered,
        a_decision_is_one_message,
        what_a_batch_breaks_is_found_in_it,
        a_command_is_one_message,
        a_type_is_noted_with_its_rules,
        headers_hold_one_line,
        moments_and_datetimes_are_the_same,
        older_versions_are_read_and_none_else,
    ):
        promise()
        print(f"ok: {promise.__name__.replace('_', ' ')}")
