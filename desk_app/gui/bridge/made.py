"""What is made in steps, before it is wanted or at the latest when it is."""

from collections.abc import Callable, Generator, Iterator
from typing import Any, Generic, Protocol, TypeVar, cast

from PySide6.QtWidgets import QWidget

T = TypeVar("T")
Steps = Generator[None, None, T]
"""The making of something: a pause at each `yield`, the thing itself at the end."""


def pause(*made: QWidget) -> Generator[None, None, None]:
    """A pause after which these come to stand on a page; if it ends here, they go."""
    yield from or_gone(iter([None]), *made)


def or_gone(steps: Iterator[None], *made: QWidget) -> Generator[None, None, None]:
    """Steps in which these come to stand on a page; if it ends before, they go: a signal would hold who has them."""
    try:
        yield from steps
    except GeneratorExit:
        for one in made:
            one.deleteLater()
        raise


class Owner(Protocol):
    """Who has things that are made."""

    making: "Making"


class Making:
    """What is made of somebody's things, and what is being made."""

    def __init__(self) -> None:
        self._made: dict[str, object] = {}
        self._begun: dict[str, Steps[object]] = {}

    def __contains__(self, name: str) -> bool:
        return name in self._made

    def step(self, name: str, build: Callable[[], Steps[Any]]) -> bool:
        """One step further; whether there are more."""
        if name in self._made:
            return False
        steps = self._begun[name] = self._begun.get(name) or build()
        try:
            next(steps)
        except StopIteration as end:
            self._made[name] = end.value
            del self._begun[name]
            return False
        return True

    def stop(self) -> None:
        """What is half made goes: it may hold whoever has it by a signal, and then nothing would ever be let go."""
        for steps in self._begun.values():
            steps.close()
        self._begun.clear()

    def whole(self, name: str, build: Callable[[], Steps[Any]]) -> object:
        """The thing, made to its end."""
        while self.step(name, build):
            pass
        return self._made[name]


class Made(Generic[T]):
    """An attribute that is made when it is first asked for; `step` makes a part of it before that."""

    def __init__(self, build: Callable[[Any], Steps[T]]) -> None:
        self._build = build
        self.name = ""

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = name

    def __get__(self, one: Owner, owner: type) -> T:
        return cast(T, one.making.whole(self.name, lambda: self._build(one)))

    def step(self, one: Owner) -> bool:
        """One step further; whether there are more."""
        return one.making.step(self.name, lambda: self._build(one))
