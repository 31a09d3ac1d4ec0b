"""One district server over each database for all tests of this folder; every test has offices of its own."""

from collections.abc import Callable, Iterator

import pytest

from tests.support.district import District
from tests.support.laptop import Laptop
from tests.support.postgres import Cluster, PostgresMissing, cluster


@pytest.fixture(scope="session")
def postgres() -> Iterator[Cluster]:
    try:
        with cluster() as running:
            yield running
    except PostgresMissing as missing:
        pytest.skip(str(missing))


@pytest.fixture(scope="session", params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def database(request: pytest.FixtureRequest) -> Callable[[], str | None]:
    """Gives the address of a new database of one kind; None is SQLite in the district's folder."""
    if request.param == "sqlite":
        return lambda: None
    running: Cluster = request.getfixturevalue("postgres")
    return running.database


@pytest.fixture(scope="session")
def district(database: Callable[[], str | None], tmp_path_factory: pytest.TempPathFactory) -> Iterator[District]:
    running = District(tmp_path_factory.mktemp("district") / "folder", database())
    yield running.start()
    running.close()


@pytest.fixture
def own_district(
    database: Callable[[], str | None], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Callable[..., District]]:
    """Makes districts with settings of their own, which a test may stop and kill."""
    made: list[District] = []

    def make(**settings: float) -> District:
        made.append(District(tmp_path_factory.mktemp("district") / "folder", database(), **settings))
        return made[-1].start()

    yield make
    for one in made:
        one.close()


@pytest.fixture
def laptops() -> Iterator[list[Laptop]]:
    """Closes the connections of a test's laptops."""
    made: list[Laptop] = []
    yield made
    for one in made:
        one.close()


@pytest.fixture
def found(laptops: list[Laptop]) -> Callable[..., Laptop]:
    """Founds an office at a district, with its first device."""

    def make(at: District, name: str = "Centro di ascolto", kind: str = "desk") -> Laptop:
        invitation = at.office(name, kind)
        laptop = Laptop(at.url, invitation.office)
        laptops.append(laptop)
        laptop.kit = laptop.found(invitation, at.public)
        return laptop

    return make


@pytest.fixture
def desk(district: District, found: Callable[..., Laptop]) -> Laptop:
    """The first device of a new office."""
    return found(district)
