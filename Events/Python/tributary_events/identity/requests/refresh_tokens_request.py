# Generated from schema/identity.yaml by 'make generate'. Do not edit.
"""`RefreshTokensRequest`, one of the requests of the context identity."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar, Final, Self

from ..._runtime import codecs, objects
from ..._runtime.json_reader import JSONValue


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class RefreshTokensRequest(objects.SchemaObject):
    """The body of an exchange of a refresh token for the next one."""

    personal_members: ClassVar[Mapping[str, str]] = {"refresh_token": "$secret"}

    refresh_token: str
    """The refresh token. It is never stored and never logged."""

    @classmethod
    def from_value(cls, value: JSONValue) -> Self:
        members = objects.ObjectReader(value)
        result = cls(
            refresh_token=members.required("refreshToken", _REFRESH_TOKEN),
        )
        members.refuse_others()
        return result

    def to_text(self) -> str:
        members = objects.ObjectWriter()
        members.required("refreshToken", self.refresh_token, _REFRESH_TOKEN)
        return members.text()


_REFRESH_TOKEN: Final = codecs.Text(min_length=1, max_length=512)
