"""What the platform refuses, as exceptions."""

from typing import Any, Optional


class HopyardError(Exception):
    """A refusal or a fault, with a code of the platform's one list (``EXPORT_DENIED``, ``NOT_FOUND`` …).

    Attributes:
        code: the code.
        message: what is wrong and what would be right.
        request_id: names the request in the platform's log; None if it never got there.
        details: what more is said of the place: the column of rows that were refused, an example.
    """

    def __init__(
        self, code: str, message: str, request_id: Optional[str] = None, details: "Optional[dict[str, Any]]" = None
    ) -> None:
        super().__init__(f"{code}: {message}")
        self.code = code
        self.message = message
        self.request_id = request_id
        self.details = details or {}


class UserError(HopyardError):
    """A mutation answered with a failure that the caller can act on (``NameTaken``, ``InvalidInput`` …).

    Attributes:
        answer: the union member as it came, with whatever fields were selected.
    """

    def __init__(self, answer: "dict[str, Any]") -> None:
        super().__init__(answer.get("__typename", "UserError"), answer.get("message", "The mutation was refused."))
        self.answer = answer
