"""The server's log: one JSON object a line, without addresses of people, query strings or contents."""

import json
import logging
import sys
import time
from typing import TextIO

_OWN = "ascolto.server"
_FIELDS = ("method", "route", "status", "ms", "device", "office", "problem", "port")


class _JsonLines(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        line: dict[str, object] = {
            "time": time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(record.created)) + f".{int(record.msecs):03d}Z",
            "level": record.levelname.lower(),
            "event": record.getMessage(),
        }
        line |= {name: getattr(record, name) for name in _FIELDS if hasattr(record, name)}
        if record.exc_info is not None and record.exc_info[0] is not None:
            line["trace"] = _trace(record)
        return json.dumps(line, ensure_ascii=False)


def _trace(record: logging.LogRecord) -> list[str]:
    """Where an error came from: kinds and places, never its text, which may quote what it choked on."""
    steps: list[str] = []
    error = record.exc_info[1] if record.exc_info else None
    while error is not None:
        steps.append(type(error).__qualname__)
        trace = error.__traceback__
        while trace is not None:
            code = trace.tb_frame.f_code
            steps.append(f"{code.co_filename.rsplit('/', 1)[-1]}:{trace.tb_lineno} {code.co_name}")
            trace = trace.tb_next
        error = error.__cause__ or error.__context__
    return steps


def log() -> logging.Logger:
    """The server's logger."""
    return logging.getLogger(_OWN)


def start_logging(to: TextIO = sys.stderr) -> None:
    """Sends the server's log, and the warnings of what it runs on, to `to`."""
    handler = logging.StreamHandler(to)
    handler.setFormatter(_JsonLines())
    for name, level in ((_OWN, logging.INFO), ("uvicorn.error", logging.WARNING)):
        logger = logging.getLogger(name)
        logger.handlers = [handler]
        logger.setLevel(level)
        logger.propagate = False
