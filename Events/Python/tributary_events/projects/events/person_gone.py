# Generated from schema/projects.yaml by 'make generate'. Do not edit.
"""`PersonGone`, one of the events of the context projects."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Final, Self

from ..._runtime import codecs, messages, objects
from ..._runtime.json_reader import JSONValue
from .. import rules


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonGone(messages.Message):
    """The account of a person is closed. Nothing can become theirs any more."""

    message_type: ClassVar[str] = "tributary.projects.PersonGone.v1"
    data_schema: ClassVar[str] = "urn:tributary:schema:c60f60a1b113f6b3"

    user_id: str
    """A person's id, as identity knows them."""
    project_ids: list[str]
    """The projects that are theirs."""

    @classmethod
    def from_value(cls, value: JSONValue) -> Self:
        members = objects.ObjectReader(value)
        return cls(
            user_id=members.required("userId", rules.USER_ID),
            project_ids=members.required("projectIds", _PROJECT_IDS),
        )

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("userId", self.user_id, rules.USER_ID)
        members.required("projectIds", self.project_ids, _PROJECT_IDS)
        return members.text()


_PROJECT_IDS: Final = codecs.Array(rules.PROJECT_ID, max_items=10000)
