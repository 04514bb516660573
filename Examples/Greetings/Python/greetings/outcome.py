"""How a command ended: what stands in the stream OUTCOMES, for whoever waits."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from tributary_greetings_events import EntityAddress, Envelope, Timestamp

from .recorded import Proposed


@dataclass(frozen=True, slots=True, kw_only=True)
class Rejection:
    """Why a command was refused, in the terms of RFC 9457."""

    code: str
    """Stable and machine-readable."""
    title: str
    """One sentence for people."""
    status: int = 409
    """The HTTP status that says it best."""
    pointer: str | None = None
    """The member at fault, where there is one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """How one command ended. Every command has exactly one."""

    request_id: str
    address: EntityAddress
    """The entity that decided."""
    result: int | Rejection
    """The position of the entity's last message; or why the command was refused."""

    @staticmethod
    def subject(inbox: str, request_id: str) -> str:
        """Where the outcome of a request is stored."""
        return f"outcome.{inbox}.{request_id}"

    def message(self, inbox: str, time: Timestamp) -> Proposed:
        """The outcome as every component writes it."""
        envelope = Envelope(
            id=f"outcome/{self.request_id}",
            type="tributary.outcome.v1",
            source=f"/{self.address.context}/component",
            time=time,
            subject=self.request_id,
            correlation_id=self.request_id,
        )
        text = json.dumps(self._members(), ensure_ascii=False, separators=(",", ":"))
        return Proposed(
            subject=self.subject(inbox, self.request_id),
            id=envelope.id,
            headers=envelope.headers(),
            body=text.encode(),
        )

    def _members(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            "requestId": self.request_id,
            "context": self.address.context,
            "entity": self.address.entity,
            "id": self.address.id,
        }
        match self.result:
            case Rejection() as rejection:
                problem: dict[str, Any] = {
                    "code": rejection.code,
                    "title": rejection.title,
                    "status": rejection.status,
                }
                if rejection.pointer is not None:
                    problem["pointer"] = rejection.pointer
                return {**members, "status": "rejected", "problem": problem}
            case position:
                token = f"{self.address.context}:{position}"
                return {**members, "status": "completed", "position": token}
