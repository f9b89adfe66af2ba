"""How a letter greets: never by title and the whole name, never by half a surname."""

import pytest

from best_desktop.domain.greeting import greeting


@pytest.mark.clause("B-52")
@pytest.mark.parametrize(
    ("name", "greeted"),
    [
        ("Mr James O'Brien", "Dear Mr O'Brien"),
        ("Mrs Ruth Adeyemi", "Dear Mrs Adeyemi"),
        ("Mrs Adeyemi", "Dear Mrs Adeyemi"),
        ("Dr. Siân Llŷr-Jones", "Dear Dr. Llŷr-Jones"),
        ("Mr J. R. R. Tolkien", "Dear Mr Tolkien"),
        ("Mr J.R.R. Tolkien", "Dear Mr Tolkien"),
        ("Cllr Ada Byron", "Dear Cllr Byron"),
        # A surname of several words is known where it begins with one of the small words.
        ("Mr van der Berg", "Dear Mr van der Berg"),
        ("Mr Jan van der Berg", "Dear Mr van der Berg"),
        ("Ms Maria De Souza", "Dear Ms De Souza"),
        # Where it cannot be told, nobody is called by half a name.
        ("Ms Maria Garcia Lopez", "Dear Maria Garcia Lopez"),
        ("Mr Ahmed Hassan el Masri", "Dear Ahmed Hassan el Masri"),
        # What is added to a name, or may be, leaves it as it is written.
        ("Dr Jane Smith MP", "Dear Dr Jane Smith MP"),
        ("Cllr Brown JP", "Dear Cllr Brown JP"),
        ("Mr Smith Jr.", "Dear Mr Smith Jr."),
        ("Mrs Mary Senior", "Dear Mrs Mary Senior"),
        ("Mr Senior", "Dear Mr Senior"),
        ("Mr Smith (deceased)", "Dear Mr Smith (deceased)"),
        ("Mrs Jones, Manager", "Dear Mrs Jones, Manager"),
        ("Mr Khan/Mrs Khan", "Dear Mr Khan/Mrs Khan"),
        # Without a title, or with one that goes with the given name.
        ("James O'Brien", "Dear James O'Brien"),
        ("Sir Keir Hardie", "Dear Sir Keir Hardie"),
        ("Rev Ann Lee", "Dear Rev Ann Lee"),
        ("Northstar Care", "Dear Northstar Care"),
        ("Corporate Appointee Team", "Dear Corporate Appointee Team"),
        # Two people, and names that are hardly any.
        ("Mr and Mrs Brown", "Dear Mr and Mrs Brown"),
        ("Mr & Mrs T Brown", "Dear Mr & Mrs T Brown"),
        ("Mr", "Dear Mr"),
        ("  Mrs   Ruth  Adeyemi ", "Dear Mrs Adeyemi"),
    ],
)
def test_a_name_is_greeted_as_far_as_it_is_known(name: str, greeted: str) -> None:
    assert greeting(name) == greeted


@pytest.mark.clause("B-52")
@pytest.mark.parametrize(
    ("other", "greeted"),
    [
        ("Ms Garcia Lopez", "Dear Ms Garcia Lopez"),
        ("Mrs Garcia", "Dear Mrs Garcia"),
        # A name they had before, or one without a title, greets nobody.
        ("Miss Perez", "Dear Maria Garcia Lopez"),
        ("Maria", "Dear Maria Garcia Lopez"),
        ("Ms", "Dear Maria Garcia Lopez"),
    ],
)
def test_what_else_they_are_called_settles_it(other: str, greeted: str) -> None:
    assert greeting("Ms Maria Garcia Lopez", ("Mari", other)) == greeted
