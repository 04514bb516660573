# Generated from schema/identity.yaml by 'make generate'. Do not edit.
"""How the values are read and written that definitions name."""

from __future__ import annotations

import re
from typing import Final

from .._runtime import codecs, formats

USER_ID: Final = codecs.UUID
"""The person's id, a UUIDv7 made by whoever asks for the registration, so that a repeated request
is the same request.
"""
EMAIL: Final = codecs.Text(max_length=254, format=formats.StringFormat.EMAIL)
"""An e-mail address. Two addresses that differ only in case are one and the same."""
FIRST_NAME: Final = codecs.Text(
    min_length=1,
    max_length=100,
    pattern=re.compile(r"[^\x00-\x1F\x7F-\x9F\u2028\u2029]*", re.ASCII),
)
"""How the person wants to be called, on a single line."""
LAST_NAME: Final = codecs.Text(
    min_length=1,
    max_length=100,
    pattern=re.compile(r"[^\x00-\x1F\x7F-\x9F\u2028\u2029]*", re.ASCII),
)
"""The person's family name, on a single line."""
PICTURE: Final = codecs.Text(max_length=2048, format=formats.StringFormat.URI)
"""Where the person's picture is, an http or https address."""
LOCALE: Final = codecs.Text(
    max_length=35,
    pattern=re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*", re.ASCII),
)
"""The language the person wants to be spoken to in, a BCP 47 tag such as en, de-AT or zh-Hant-TW.
"""
CHANGED_LAST_NAME: Final = codecs.Text(
    max_length=100,
    pattern=re.compile(r"[^\x00-\x1F\x7F-\x9F\u2028\u2029]*", re.ASCII),
)
"""The person's new family name, on a single line. Empty means that there is none any more."""
CHANGED_PICTURE: Final = codecs.Text(
    max_length=2048,
    pattern=re.compile(r"([Hh][Tt][Tt][Pp][Ss]?://[A-Za-z0-9][A-Za-z0-9._\~-]*(:[0-9]*)?([/?]([A-Za-z0-9._\~:/?@!$\&'()*+,;=-]|%[0-9A-Fa-f]{2})*)?(#([A-Za-z0-9._\~:/?@!$\&'()*+,;=-]|%[0-9A-Fa-f]{2})*)?)?", re.ASCII),
)
"""Where the person's new picture is. Empty means that there is none any more."""
CHANGED_LOCALE: Final = codecs.Text(
    max_length=35,
    pattern=re.compile(r"([A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*)?", re.ASCII),
)
"""The new language, a BCP 47 tag. Empty means that the person no longer asks for one."""
REASON: Final = codecs.Text(max_length=500)
"""Why, in a few words for the people who look after accounts."""
EMAIL_ID: Final = codecs.Text(pattern=re.compile(r"[0-9a-f]{64}", re.ASCII))
"""The SHA-256 of an e-mail address in lower case, in hexadecimal.

The address can be told from it only by who knows it already.
"""
IDENTITY_ID: Final = codecs.Text(pattern=re.compile(r"[0-9a-f]{64}", re.ASCII))
"""What another service knows a person by, the SHA-256 of the issuer, a NUL and the subject, in
hexadecimal.
"""
SESSION_ID: Final = codecs.UUID
"""The session's id, a UUIDv7 made by whoever asks for it.

It opens nothing; the session's secret stands in no message.
"""
SEALED_PASSWORD: Final = codecs.Text(
    min_length=1,
    max_length=2048,
    pattern=re.compile(r"[A-Za-z0-9_-]+", re.ASCII),
)
"""A password, sealed to the public key of the identity component (HPKE) and written as base64url
without padding.
"""
PASSWORD_HASH: Final = codecs.Text(min_length=1, max_length=512)
"""The scrypt hash of a password as a PHC string."""
LOGIN_REQUEST: Final = codecs.Text(pattern=re.compile(r"[0-9a-f]{64}", re.ASCII))
"""The SHA-256 of the secret that the person who signs in holds, in hexadecimal.

Whoever shows the secret takes the session.
"""
PROOF: Final = codecs.Text(pattern=re.compile(r"[0-9a-f]{64}", re.ASCII))
"""The SHA-256 of the token that a mail carried, in hexadecimal."""
MAIL_TOKEN: Final = codecs.Text(
    min_length=1,
    max_length=512,
    pattern=re.compile(r"[A-Za-z0-9_-]+", re.ASCII),
)
"""The token of the link in a mail."""
ISSUER: Final = codecs.Text(max_length=512, format=formats.StringFormat.URI)
"""The service that vouches for the person, the issuer of OpenID Connect."""
SUBJECT: Final = codecs.Text(min_length=1, max_length=255)
"""What that service calls the person."""
NEW_PASSWORD: Final = codecs.Text(min_length=12, max_length=256)
"""A password, 12 to 256 characters of any kind. It is never stored and never logged."""
TEAM_ID: Final = codecs.UUID
"""The team's id, a UUIDv7 made by whoever asks for the team."""
MEMBERSHIP_ID: Final = codecs.UUID
"""The id of a person's place in a team, a UUIDv7 made by whoever asks for it.

One who leaves and comes back has another.
"""
INVITE_ID: Final = codecs.UUID
"""The invite's id, a UUIDv7 made by whoever invites."""
TEAM_NAME: Final = codecs.Text(
    min_length=1,
    max_length=100,
    pattern=re.compile(r"[^\x00-\x1F\x7F-\x9F\u2028\u2029]*", re.ASCII),
)
"""What the team is called, on a single line."""
PROFILE_REVISION: Final = codecs.Integer(minimum=1)
"""How often the person's profile had changed by then, the registration included; a lower number is
older news.
"""
INVITER_NAME: Final = codecs.Text(
    min_length=1,
    max_length=201,
    pattern=re.compile(r"[^\x00-\x1F\x7F-\x9F\u2028\u2029]*", re.ASCII),
)
"""What the person who invites was called then."""
