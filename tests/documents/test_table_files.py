"""Tables from outside: CSV in any code page, workbooks by their values, traps refused unopened."""

import zipfile
from datetime import date, datetime, time
from io import BytesIO

import pytest
from openpyxl import Workbook

from best_desktop.documents import table_files
from best_desktop.documents.table_files import UnreadableTable, read_tables


def workbook(*sheets: tuple[str, list[list[object]]]) -> bytes:
    book = Workbook()
    for sheet in list(book.worksheets):
        book.remove(sheet)
    for title, rows in sheets:
        sheet = book.create_sheet(title)
        for row in rows:
            sheet.append(row)
    buffer = BytesIO()
    book.save(buffer)
    return buffer.getvalue()


def repacked(content: bytes, name: str, part: bytes) -> bytes:
    """A workbook with one part changed or added."""
    buffer = BytesIO()
    with (
        zipfile.ZipFile(BytesIO(content)) as old,
        zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for each in old.namelist():
            if each != name:
                new.writestr(each, old.read(each))
        new.writestr(name, part)
    return buffer.getvalue()


# ---------------------------------------------------------------------------------------- CSV


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_csv_in_any_code_page_and_with_any_separator(separator: str, encoding: str) -> None:
    rows = [("Réf", "Rating", "Said"), ("R1", "4", f'"fine{separator} – truly"'), ("R2", "1", "x")]
    text = "\r\n".join(separator.join(each) for each in rows)
    (sheet,) = read_tables("Answers.csv", text.encode(encoding))
    assert (sheet.name, sheet.headings) == ("Answers.csv", ("Réf", "Rating", "Said"))
    assert [each.values for each in sheet.rows] == [
        ("R1", "4", f"fine{separator} – truly"),
        ("R2", "1", "x"),
    ]


def test_rows_keep_the_numbers_a_spreadsheet_shows() -> None:
    text = 'sep=;\r\nSurvey of June\r\n\r\nRef;Said\r\nR1;"two\nlines"\r\n;\r\nR2;\r\n'
    (sheet,) = read_tables("a.csv", text.encode())
    assert sheet.headings == ("Ref", "Said")
    assert [(each.number, each.values) for each in sheet.rows] == [
        (5, ("R1", "two\nlines")),
        (7, ("R2",)),
    ]


def test_one_column_alone_is_no_list() -> None:
    with pytest.raises(UnreadableTable, match="is empty"):
        read_tables("a.csv", b"Ref\r\nR1\r\n")


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "a.csv is empty. Choose a file with a heading and rows."),
        (b"\r\n , \r\n", "is empty"),
        (b"Ref,Said\r\nR1,\x00\x01\x02", "is no list"),
        (b'Ref,Said\r\nR1,"' + b"x" * 200_000, "a cell that never ends"),
        (b'a,"' + b"x" * 200_000, "a cell that never ends"),
        (b"\xd0\xcf\x11\xe0" + b"x" * 100, "is an old or a locked workbook"),
        (b"PK\x03\x04 broken", "is damaged, or locked"),
        (b"a,b\r\n" + b",".join([b"x"] * 201), "Row 2 of a.csv has more than 200 columns"),
    ],
)
def test_what_is_no_table_is_refused_in_words(content: bytes, said: str) -> None:
    with pytest.raises(UnreadableTable, match=said):
        read_tables("a.csv", content)


def test_a_file_too_large_is_not_read(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(UnreadableTable, match=r"larger than 20 MB\. Split it"):
        read_tables("a.csv", bytes(table_files.LARGEST_FILE + 1))
    monkeypatch.setattr(table_files, "MOST_ROWS", 3)
    with pytest.raises(UnreadableTable, match=r"a\.csv has more than 3 rows"):
        read_tables("a.csv", b"a,b\r\n" + b"1,2\r\n" * 4)


def test_a_long_cell_is_cut_at_what_a_cell_can_hold() -> None:
    (sheet,) = read_tables("a.csv", b"a,b\r\nR1," + b"x" * 40_000)
    assert len(str(sheet.rows[0].values[1])) == table_files.LONGEST_CELL


# ---------------------------------------------------------------------------------- workbooks


def test_the_sheets_of_a_workbook_with_real_dates_and_numbers() -> None:
    day = datetime.combine(date(2026, 6, 16), time())
    rows: list[list[object]] = [["Ref", None, "On"], [12, "  ", day], [None], ["R2", 4.5]]
    content = workbook(("June", rows), ("Empty", []))
    (sheet,) = read_tables("a.xlsx", content)
    assert (sheet.name, sheet.headings) == ("June", ("Ref", "", "On"))
    assert [(each.number, each.values) for each in sheet.rows] == [
        (2, (12, None, day)),
        (4, ("R2", 4.5)),
    ]


def test_formulas_are_the_values_they_last_had_and_are_never_worked_out() -> None:
    content = workbook(("S", [["Ref", "Rating"], ["R1", "=1+1"], ["R2", 5]]))
    (sheet,) = read_tables("a.xlsx", content)
    assert [each.values for each in sheet.rows] == [("R1",), ("R2", 5)]


def test_a_zip_bomb_is_refused_before_it_is_unpacked() -> None:
    content = repacked(workbook(("S", [["a", "b"]])), "xl/sharedStrings.xml", bytes(50_000_000))
    assert len(content) < 100_000
    with pytest.raises(UnreadableTable, match="unpacks to far more than its rows need"):
        read_tables("a.xlsx", content)


def test_a_workbook_of_too_many_parts_is_refused() -> None:
    buffer = BytesIO(workbook(("S", [["a", "b"]])))
    with zipfile.ZipFile(buffer, "a") as packed:
        for number in range(1_001):
            packed.writestr(f"x/{number}.bin", b"")
    with pytest.raises(UnreadableTable, match="unpacks to far more"):
        read_tables("a.xlsx", buffer.getvalue())


def test_entities_in_the_xml_are_refused() -> None:
    lol = b'<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a "b">]><sst>&a;</sst>'
    content = repacked(workbook(("S", [["a", "b"]])), "xl/sharedStrings.xml", lol)
    with pytest.raises(UnreadableTable, match="was not opened"):
        read_tables("a.xlsx", content)


def test_a_broken_workbook_is_refused_in_words() -> None:
    good = workbook(("S", [["a", "b"], ["1", "2"]]))
    for part in (b"<worksheet><sheetData><row", b""):
        with pytest.raises(UnreadableTable, match="is damaged or no workbook"):
            read_tables("a.xlsx", repacked(good, "xl/worksheets/sheet1.xml", part))
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w") as packed:
        packed.writestr("hello.txt", "no workbook at all")
    with pytest.raises(UnreadableTable, match="is damaged or no workbook"):
        read_tables("a.xlsx", buffer.getvalue())


def test_a_sheet_that_lies_about_its_size_is_read_as_long_as_it_is() -> None:
    good = workbook(("S", [["a", "b"], ["1", "2"]]))
    with zipfile.ZipFile(BytesIO(good)) as packed:
        xml = packed.read("xl/worksheets/sheet1.xml")
    lying = xml.replace(b'ref="A1:B2"', b'ref="A1:XFD1048576"')
    assert lying != xml
    (sheet,) = read_tables("a.xlsx", repacked(good, "xl/worksheets/sheet1.xml", lying))
    assert [each.values for each in sheet.rows] == [("1", "2")]


def test_a_row_that_says_it_is_the_hundred_millionth_is_refused_soon(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Every row that is missing before it was gone through, which took minutes."""
    monkeypatch.setattr(table_files, "_MOST_VISITED", 5_000)
    good = workbook(("S", [["a", "b"], ["1", "2"]]))
    with zipfile.ZipFile(BytesIO(good)) as packed:
        xml = packed.read("xl/worksheets/sheet1.xml")
    far = xml.replace(b'<row r="2"', b'<row r="99999999"')
    assert far != xml
    with pytest.raises(UnreadableTable, match="a million empty rows"):
        read_tables("a.xlsx", repacked(good, "xl/worksheets/sheet1.xml", far))


def test_entities_in_utf_16_are_refused_too() -> None:
    good = workbook(("S", [["a", "b"], ["1", "2"]]))
    with zipfile.ZipFile(BytesIO(good)) as packed:
        xml = packed.read("xl/worksheets/sheet1.xml").decode()
    trap = '<?xml version="1.0" encoding="utf-16"?><!DOCTYPE x [<!ENTITY e "y">]>' + xml
    with pytest.raises(UnreadableTable, match="unpacks to far more"):
        read_tables("a.xlsx", repacked(good, "xl/worksheets/sheet1.xml", trap.encode("utf-16")))


def test_too_many_columns_in_a_workbook_are_refused_with_the_row() -> None:
    content = workbook(("S", [["a", "b"], ["x"] * 201]))
    with pytest.raises(UnreadableTable, match="Row 2 of S has more than 200 columns"):
        read_tables("a.xlsx", content)
