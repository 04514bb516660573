# Generated from schema/identity.yaml by 'make generate'. Do not edit.
"""`MailKind`, one of the definitions of the context identity."""

from __future__ import annotations

from enum import StrEnum


class MailKind(StrEnum):
    """What a mail is about."""

    EMAIL_VERIFICATION = "emailVerification"
    EMAIL_CHANGE_NOTICE = "emailChangeNotice"
    PASSWORD_RESET = "passwordReset"
    PASSWORD_CHANGED_NOTICE = "passwordChangedNotice"
    ACCOUNT_LOCKED_NOTICE = "accountLockedNotice"
    INVITE = "invite"
