"""Evidence comes from the records of this very version and from the audit trail."""

import pytest
from helpers.filled_services import WASHER, add_recipe, add_records

from inspector.app import open_services
from inspector.app.limit_evidence import limit_standing
from inspector.domain.errors import DataFault
from inspector.domain.recipe import RecipeKey
from inspector.domain.record import DispositionKind, RecordFilter
from inspector.domain.verdict import Limits, VerdictKind


@pytest.fixture
def services(tmp_path):
    with open_services(tmp_path) as opened:
        add_recipe(opened)
        add_records(opened, 40)
        yield opened


def test_decided_parts_are_evidence_of_their_own_kind(services):
    flagged = services.records.query(RecordFilter(verdicts=(VerdictKind.FAIL, VerdictKind.REVIEW)))
    services.dispose(flagged[0].record_id, DispositionKind.CONFIRMED_DEFECT).result()
    services.dispose(flagged[1].record_id, DispositionKind.FALSE_REJECT).result()
    evidence = limit_standing(services, WASHER).evidence
    assert [one.record_id for one in evidence.defects] == [flagged[0].record_id]
    assert [one.record_id for one in evidence.false_rejects] == [flagged[1].record_id]
    assert len(evidence.passed) == 34
    assert len(evidence.goods) == 4


def test_another_version_s_scores_are_no_evidence(services):
    add_recipe(services)
    assert limit_standing(services, RecipeKey("washer", 2)).evidence.passed == ()


def test_changes_of_the_limits_are_told_oldest_first(services):
    services.set_limits(WASHER, Limits(2.2, 3.0)).result()
    services.set_limits(WASHER, Limits(2.2, 3.5)).result()
    first, second = limit_standing(services, WASHER).changes
    assert (first.before, first.after) == (Limits(2.0, 3.0), Limits(2.2, 3.0))
    assert (second.before, second.after) == (Limits(2.2, 3.0), Limits(2.2, 3.5))
    assert first.at <= second.at
    assert limit_standing(services, add_recipe(services).key).changes == ()


def test_no_such_version_is_said(services):
    with pytest.raises(DataFault):
        limit_standing(services, RecipeKey("washer", 9))
