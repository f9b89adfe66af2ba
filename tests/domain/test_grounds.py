"""What follows from the grounds of a complaint."""

import pytest

from best_desktop.domain.grounds import leads_to_tell, safety_question
from best_desktop.domain.vocabulary import Category


@pytest.mark.clause("R-5.4.a-o")
def test_the_grounds_are_the_fifteen_of_the_procedure_and_other() -> None:
    assert len(Category) == 16
    assert list(Category)[-1] is Category.OTHER


@pytest.mark.clause("R-5.4.a-o")
def test_safeguarding_and_health_and_safety_are_referred_at_once_and_nothing_else() -> None:
    told = {each: leads_to_tell((each,)) for each in Category if leads_to_tell((each,))}
    assert told == {
        Category.SAFEGUARDING: ("safeguarding lead",),
        Category.HEALTH_AND_SAFETY: ("health and safety lead",),
    }
    both = safety_question((Category.RUDE, Category.HEALTH_AND_SAFETY, Category.SAFEGUARDING))
    assert "Tell the safeguarding lead and the health and safety lead" in both
    assert safety_question((Category.RUDE,)) == ""
