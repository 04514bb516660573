# Generated from schema/projects.yaml by 'make generate'. Do not edit.
"""`TaskActivity`, one of the definitions of the context projects."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar, Final, Self

from ..._runtime import codecs, objects
from ..._runtime.json_reader import JSONValue
from ..._runtime.timestamp import Timestamp
from .. import rules
from ..definitions.activity_kind import ActivityKind


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class TaskActivity(objects.SchemaObject):
    """Something that happened to a task."""

    personal_members: ClassVar[Mapping[str, str]] = {"text": "$secret"}

    kind: ActivityKind
    """What happened, after the event that says it."""
    at: Timestamp
    """When it was decided."""
    user_id: str | None = None
    """On whose behalf it was decided, who did it themselves or did what led to it; missing where
    that was no person.
    """
    column_id: str | None = None
    """The column it is about; of a move, where the task stood before."""
    to_column_id: str | None = None
    """Of a move, where the task stands now."""
    sprint_id: str | None = None
    """The sprint it is about."""
    comment_id: str | None = None
    """The comment it is about."""
    about_user_id: str | None = None
    """The person it is about, as of an assignment."""
    from_: int | None = None
    """Of a change of points, what it was before."""
    to: int | None = None
    """Of a change of points, what it is now."""
    text: str | None = None
    """What it is called, be it a title, a name, a label or a goal."""

    @classmethod
    def from_value(cls, value: JSONValue) -> Self:
        members = objects.ObjectReader(value)
        return cls(
            kind=members.required("kind", _KIND),
            at=members.required("at", codecs.MOMENT),
            user_id=members.optional("userId", rules.USER_ID),
            column_id=members.optional("columnId", rules.COLUMN_ID),
            to_column_id=members.optional("toColumnId", rules.COLUMN_ID),
            sprint_id=members.optional("sprintId", rules.SPRINT_ID),
            comment_id=members.optional("commentId", rules.COMMENT_ID),
            about_user_id=members.optional("aboutUserId", rules.USER_ID),
            from_=members.optional("from", rules.POINTS),
            to=members.optional("to", rules.POINTS),
            text=members.optional("text", rules.ACTIVITY_TEXT),
        )

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("kind", self.kind, _KIND)
        members.required("at", self.at, codecs.MOMENT)
        members.optional("userId", self.user_id, rules.USER_ID)
        members.optional("columnId", self.column_id, rules.COLUMN_ID)
        members.optional("toColumnId", self.to_column_id, rules.COLUMN_ID)
        members.optional("sprintId", self.sprint_id, rules.SPRINT_ID)
        members.optional("commentId", self.comment_id, rules.COMMENT_ID)
        members.optional("aboutUserId", self.about_user_id, rules.USER_ID)
        members.optional("from", self.from_, rules.POINTS)
        members.optional("to", self.to, rules.POINTS)
        members.optional("text", self.text, rules.ACTIVITY_TEXT)
        return members.text()


_KIND: Final = codecs.Enumeration(ActivityKind)
