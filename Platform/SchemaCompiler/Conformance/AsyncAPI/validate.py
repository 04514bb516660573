#!/usr/bin/python3
"""Holds AsyncAPI 3.0 documents to AsyncAPI's JSON Schema, and to what that schema cannot say.

That is: every reference leads somewhere, an operation's messages are its channel's, and every message has examples whose
headers and payload keep to the message's own schemas. Prints a line for each fault, and how many messages there were.
"""

import json
import pathlib
import sys

import jsonschema
import yaml

RULES = json.loads((pathlib.Path(__file__).parent / "asyncapi-3.0.0.json").read_text("utf-8"))


class LocalResolver(jsonschema.RefResolver):
    """Follows references within the rules, all of which begin at their root.

    jsonschema's own goes through every member called $id before it, and trips over those that the rules describe.
    """

    def resolve(self, ref):
        if ref.startswith("#"):
            return ref, self.resolve_fragment(RULES, ref[1:])
        return super().resolve(ref)


def references(node, path=""):
    """Every reference of a document with the place where it stands."""
    if isinstance(node, dict):
        if isinstance(node.get("$ref"), str):
            yield path, node["$ref"]
        for name, value in node.items():
            if name != "examples":
                yield from references(value, f"{path}/{name}")
    elif isinstance(node, list):
        for index, value in enumerate(node):
            yield from references(value, f"{path}/{index}")


def resolve(document, reference):
    """What a reference within the document leads to; raises LookupError where that is nothing."""
    if not reference.startswith("#/"):
        raise LookupError(reference)
    node = document
    for part in reference[2:].split("/"):
        node = node[part.replace("~1", "/").replace("~0", "~")]
    return node


def merged(target, patch):
    """Merges as JSON Merge Patch does (RFC 7386), which is how a trait goes into a message."""
    if not (isinstance(target, dict) and isinstance(patch, dict)):
        return patch
    return {**target, **{name: merged(target.get(name), value) for name, value in patch.items()}}


def faults_of_values(document, schema, value, place):
    """What is wrong with a value by a schema of the document."""
    whole = {**schema, "components": document["components"]}
    for error in jsonschema.Draft202012Validator(whole).iter_errors(value):
        yield f"{place}/{'/'.join(map(str, error.absolute_path))}: {error.message[:200]}"


def faults_of_message(document, name, message):
    place = f"/components/messages/{name}"
    whole = message
    for trait in message.get("traits", []):
        whole = merged(resolve(document, trait["$ref"]), whole)
    if not message.get("examples"):
        yield f"{place}: has no example"
    for index, example in enumerate(message.get("examples", [])):
        at = f"{place}/examples/{index}"
        yield from faults_of_values(document, whole["headers"], example["headers"], f"{at}/headers")
        yield from faults_of_values(document, whole["payload"], example["payload"], f"{at}/payload")


def faults(document):
    """Every fault of a document, the ones that AsyncAPI's schema finds first."""
    found = False
    for error in jsonschema.Draft7Validator(RULES, resolver=LocalResolver("", RULES)).iter_errors(document):
        found = True
        deepest = max(error.context, key=lambda one: len(one.absolute_path), default=error)
        yield f"/{'/'.join(map(str, deepest.absolute_path))}: {deepest.message[:200]}"
    if found:
        return
    for path, reference in references(document):
        try:
            resolve(document, reference)
        except (LookupError, TypeError):
            yield f"{path}: {reference} leads nowhere"
            found = True
    if found:
        return
    for name, operation in document.get("operations", {}).items():
        channel = operation["channel"]["$ref"]
        for message in operation.get("messages", []):
            if not message["$ref"].startswith(f"{channel}/messages/"):
                yield f"/operations/{name}: {message['$ref']} is no message of {channel}"
    for name, message in document["components"]["messages"].items():
        yield from faults_of_message(document, name, message)


def main(paths):
    failed = False
    for path in paths:
        document = yaml.safe_load(pathlib.Path(path).read_text("utf-8"))
        for fault in faults(document):
            failed = True
            print(f"{path}: {fault}")
        print(f"{path}: {len(document.get('components', {}).get('messages', {}))} messages")
    return 1 if failed or not paths else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
