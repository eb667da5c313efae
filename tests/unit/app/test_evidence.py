"""Evidence gathered from decisions in a real data folder, proposals, and saying no to them."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from helpers.filled_services import WASHER, add_recipe, inspection, small_picture

from inspector.app import Services, open_services
from inspector.app.declined import FILE_NAME
from inspector.domain.recipe import ModelSpec
from inspector.domain.record import DispositionKind, Record, RecordFilter
from inspector.domain.verdict import NotInspectedReason, Verdict, VerdictKind
from inspector.station import record_origin

START = datetime(2026, 1, 1, tzinfo=UTC)
DEFECT, GOOD = DispositionKind.CONFIRMED_DEFECT, DispositionKind.FALSE_REJECT


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Services]:
    with open_services(tmp_path) as opened:
        add_recipe(opened)
        yield opened


def add(services, count: int, kind: DispositionKind | None, *, score: float = 2.4, image: str = "") -> list:
    """Parts put to review and decided on; each with an address of its own unless `image` names one."""
    verdict = Verdict(VerdictKind.REVIEW if score < 3 else VerdictKind.FAIL)

    def write() -> list[Record]:
        done = inspection(5, at=START + timedelta(seconds=1), picture=small_picture)
        done = replace(done, score=score, verdict=verdict)
        first = len(services.records.query(RecordFilter(), limit=1000))
        return [
            services.records.add(done, image=image or f"part-{first + number}.png", operator="Ada")
            for number in range(count)
        ]

    ids = [record.record_id for record in services.writer.submit(write).result()]
    for record_id in ids:
        decide(services, record_id, kind)
    return ids


def decide(services, record_id: int, kind: DispositionKind | None) -> None:
    if kind is not None:
        services.dispose(record_id, kind).result()


def ids(records) -> list[int]:
    return [record.record_id for record in records]


def next_version(services, *, goods=(), defects=()) -> None:
    """A version in use that has learned these records."""
    taught = tuple(record_origin(one, taught=True) for one in goods)
    recipe = add_recipe(services, taught=taught, defects=tuple(record_origin(one) for one in defects))
    services.activate(recipe.key).result()


def test_evidence_is_what_was_decided_and_can_be_learned(services):
    defects, goods = add(services, 2, DEFECT), add(services, 1, GOOD)
    add(services, 1, DispositionKind.UNSURE)
    add(services, 1, None)
    found = services.evidence("washer")
    assert (found.name, found.base) == ("washer", WASHER)
    assert ids(found.false_rejects) == goods
    assert ids(found.defects) == defects[::-1]


def test_a_record_without_an_image_or_a_part_cannot_be_learned(services):
    lost = Verdict.not_inspected(NotInspectedReason.ALIGNMENT, "Not found.")
    done = inspection(5, at=START, picture=small_picture)

    def write() -> list[Record]:
        return [
            services.records.add(done, image="", operator="Ada"),
            services.records.add(
                replace(done, score=None, map=None, verdict=lost), image="b", operator="Ada"
            ),
        ]

    for record in services.writer.submit(write).result():
        decide(services, record.record_id, GOOD)
    assert services.evidence("washer").record_ids == frozenset()


def test_what_the_version_in_use_has_learned_is_no_evidence(services):
    defects, goods = add(services, 2, DEFECT), add(services, 2, GOOD)
    next_version(services, goods=goods[:1], defects=defects[:1])
    found = services.evidence("washer")
    assert found.base == replace(WASHER, version=2)
    assert (ids(found.defects), ids(found.false_rejects)) == (defects[1:], goods[1:])


def test_a_taught_good_that_is_confirmed_as_a_defect_is_evidence_against_its_version(services):
    (part,) = add(services, 1, GOOD)
    next_version(services, goods=[part])
    assert services.evidence(WASHER.name).record_ids == frozenset()
    decide(services, part, DEFECT)
    found = services.evidence(WASHER.name)
    assert ids(found.defects) == ids(found.withdrawn) == [part]
    assert "learned by mistake" in services.proposal(WASHER.name).sentence
    services.decline_proposal(WASHER.name).result()
    assert services.proposal(WASHER.name) is None


def test_a_learned_defect_that_turns_out_good_is_evidence_against_its_version(services):
    (part,) = add(services, 1, DEFECT)
    next_version(services, defects=[part])
    decide(services, part, GOOD)
    found = services.evidence(WASHER.name)
    assert ids(found.false_rejects) == ids(found.withdrawn) == [part]
    assert services.proposal(WASHER.name) is not None


def test_of_two_decisions_on_one_image_the_latest_stands(services):
    (first,) = add(services, 1, DEFECT, image="same.png")
    (second,) = add(services, 1, GOOD, image="same.png")
    found = services.evidence("washer")
    assert (ids(found.defects), ids(found.false_rejects)) == ([], [second])
    decide(services, first, DEFECT)
    found = services.evidence("washer")
    assert (ids(found.defects), ids(found.false_rejects)) == ([first], [])


def test_a_learned_image_is_no_evidence_under_another_number(services):
    (first,) = add(services, 1, DEFECT, image="same.png")
    next_version(services, defects=[first])
    add(services, 1, DEFECT, image="same.png")
    assert services.evidence("washer").defects == ()


def test_a_decision_taken_back_is_no_evidence(services):
    (record,) = add(services, 1, GOOD)
    services.dispose(record, None).result()
    assert services.evidence("washer").record_ids == frozenset()


def test_learning_is_proposed_with_a_reason_and_models(services):
    assert services.proposal("washer") is None
    add(services, 3, DEFECT)
    proposal = services.proposal("washer")
    assert proposal.base == WASHER
    assert proposal.sentence.startswith("3 confirmed defects that v1 has not learned have come together")
    own, *others = proposal.suggested
    assert (own.model, own.reason) == (ModelSpec(), "The model in use; learned within seconds.")
    assert "ckaad" in [one.model.method for one in others]


def test_false_rejects_alone_need_no_other_model(services):
    add(services, 2, GOOD)
    assert [one.model for one in services.proposal("washer").suggested] == [ModelSpec()]


def test_defects_far_above_the_limit_are_no_reason(services):
    add(services, 4, DEFECT, score=9.0)
    assert services.proposal("washer") is None


def test_what_was_declined_is_not_proposed_again(services):
    add(services, 2, GOOD)
    services.decline_proposal("washer").result()
    assert services.proposal("washer") is None
    add(services, 1, GOOD)
    assert services.proposal("washer") is None
    add(services, 1, GOOD)
    assert services.proposal("washer").sentence.startswith("4 false rejects")


def test_saying_no_is_remembered_and_audited(services, tmp_path):
    add(services, 2, GOOD)
    services.decline_proposal("washer").result()
    entry = next(one for one in services.audit.entries() if one.event == "learning_declined")
    assert (entry.subject, entry.details) == ("washer v1", {"defects": 0, "false_rejects": 2})
    services.close()
    with open_services(tmp_path) as again:
        assert again.proposal("washer") is None


def test_a_damaged_memory_only_makes_it_propose_once_more(services, caplog):
    add(services, 2, GOOD)
    services.decline_proposal("washer").result()
    (services.paths.data_dir / FILE_NAME).write_text("{")
    assert services.proposal("washer") is not None
    services.decline_proposal("washer").result()
    assert services.proposal("washer") is None
