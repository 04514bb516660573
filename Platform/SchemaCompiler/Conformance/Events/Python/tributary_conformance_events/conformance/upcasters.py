"""How older versions of messages become the next newer one; pure, and written by hand."""

from __future__ import annotations

from .. import Timestamp
from .commands import CancelOrder, CancelOrderV1
from .events import PersonMoved, PersonMovedV1, PersonMovedV2


def upcast_cancel_order_v1(old: CancelOrderV1) -> CancelOrder:
    """Nobody was asked why."""
    return CancelOrder(order_id=old.order_id, because="unknown")


def upcast_person_moved_v1(old: PersonMovedV1) -> PersonMovedV2:
    """The street is what stands before the first comma and space, the city what follows.

    Without them the city is empty.
    """
    street, _, city = old.address.partition(", ")
    return PersonMovedV2(person_id=old.person_id, street=street, city=city)


def upcast_person_moved_v2(old: PersonMovedV2) -> PersonMoved:
    """Nobody had noted since when: since the beginning of 1970."""
    return PersonMoved(
        person_id=old.person_id, street=old.street, city=old.city, moved_at=Timestamp(0)
    )
