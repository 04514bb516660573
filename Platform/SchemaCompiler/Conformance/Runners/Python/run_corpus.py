"""Goes through the corpus with the generated Python packages, and lists every case that fails.

    run_corpus.py CORPUS_FOLDER

The packages of the project, its examples and the conformance suite must be on PYTHONPATH.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

import tributary_bank_events as bank_package
import tributary_bank_events.bank as bank
import tributary_conformance_events as conformance_package
import tributary_conformance_events.conformance as conformance
import tributary_events as project_package
import tributary_events.gateway as gateway
import tributary_events.identity as identity
import tributary_events.projects as projects
import tributary_greetings_events as greetings_package
import tributary_greetings_events.greetings as greetings
from cases import body, envelope_of, headers_of, members_of

Case = dict[str, Any]
Errors: Final = (
    bank_package.SchemaError,
    conformance_package.SchemaError,
    greetings_package.SchemaError,
    project_package.SchemaError,
)
MODULES: Final[dict[str, Any]] = {
    "bank": bank,
    "conformance": conformance,
    "gateway": gateway,
    "greetings": greetings,
    "identity": identity,
    "projects": projects,
}


class Mismatch(Exception):
    """What a case expects is not what came out."""


def main(folder: Path) -> int:
    count = 0
    failures: list[str] = []
    for file in sorted(folder.glob("*.json")):
        for case in json.loads(file.read_text("utf-8"))["cases"]:
            count += 1
            try:
                CHECKS[case["kind"]](case)
            except Exception as error:  # whatever it is, the case has failed
                failures.append(f"{file.name}: {case['kind']}: {case['name']}: {error!r}")
    for failure in failures:
        print(failure)
    print(f"{count} cases, {len(failures)} failed")
    return 1 if failures or not count else 0


def expect(found: object, expected: object) -> None:
    if found != expected:
        raise Mismatch(f"found {shown(found)}, expected {shown(expected)}")


def shown(value: object) -> str:
    text = repr(value)
    return text if len(text) <= 400 else text[:400] + "…"


def check_text(case: Case, read: Callable[[bytes], bytes]) -> None:
    """Reads and writes a text, and compares with what the case says of both."""
    try:
        written = read(body(case["json"]))
    except Errors as error:
        expect({"code": error.code.value, "pointer": error.pointer}, case.get("error"))
        return
    expect(written, body(case["canonical"]) if "canonical" in case else None)


def check_value(case: Case) -> None:
    cls = getattr(module_of(case), case["type"])
    check_text(case, lambda text: bytes(cls.from_json(text).to_json()))


def check_union(case: Case) -> None:
    def read(text: bytes) -> bytes:
        module = module_of(case)
        # A context that decides nothing has no commands.
        known = case["ceType"] in getattr(module, "COMMAND_TYPES", ())
        message = (module.read_command if known else module.read_event)(case["ceType"], text)
        expect(message.message_type, case["newest"])
        return bytes(message.to_json())

    check_text(case, read)


def check_envelope(case: Case) -> None:
    # Of several headers with one name, the first counts.
    headers = headers_of(case["headers"])
    try:
        envelope = conformance_package.Envelope.from_headers(headers)
    except conformance_package.EnvelopeError:
        expect(None, case["envelope"])
        return
    expect(members_of(envelope), case["envelope"])
    expect([list(header) for header in envelope.headers().items()], case["canonical"])


def check_batch(case: Case) -> None:
    envelope = envelope_of(case["envelope"])
    expect(members_of(envelope), case["envelope"])

    def read(text: bytes) -> bytes:
        events = conformance.read_events(envelope, text)
        expect([event.message_type for event in events], [event["type"] for event in case["events"]])
        expect([event.to_json() for event in events], [body(event["canonical"]) for event in case["events"]])
        return conformance_package.write_batch(envelope, events)

    check_text(case, read)


def check_written_batch(case: Case) -> None:
    events = [conformance.read_event(event["type"], body(event["json"])) for event in case["events"]]
    written = conformance_package.write_batch(envelope_of(case["envelope"]), events)
    expect(written, body(case["canonical"]))


def check_subject(case: Case) -> None:
    try:
        address = conformance_package.EntityAddress(case["context"], case["entity"], case["id"])
    except ValueError:
        expect(False, case.get("valid", True))
        return
    expect(True, case.get("valid", True))
    expect(conformance_package.partition(address.id), case["partition"])
    expect(address.event_subject, case["event"])
    expect(address.command_subject, case["command"])


def check_parsed_subject(case: Case) -> None:
    try:
        address = conformance_package.EntityAddress.parse(case["subject"])
    except ValueError:
        expect(None, case["address"])
        return
    expect([address.context, address.entity, address.id], case["address"])


def check_command(case: Case) -> None:
    command = getattr(module_of(case), case["type"]).from_json(body(case["json"]))
    expect(command.address.command_subject, case["subject"])


def module_of(case: Case) -> Any:
    return MODULES[case.get("context", "conformance")]


CHECKS: Final[dict[str, Callable[[Case], None]]] = {
    "batch": check_batch,
    "command": check_command,
    "envelope": check_envelope,
    "parse-subject": check_parsed_subject,
    "subject": check_subject,
    "union": check_union,
    "value": check_value,
    "write-batch": check_written_batch,
}

if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
