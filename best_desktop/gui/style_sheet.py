"""The one style sheet, built from the tokens; screens pick a look by the property ``kind``.

Buttons: primary, link, chip, rail, bar. Labels: page-title, section, figure, muted, strong,
field-error. Labels or frames: card, error-box, warning-box, info-box, success-box, banner.
"""

from __future__ import annotations

from best_desktop.gui.tokens import Tokens


def build(look: Tokens, percent: int, marks: str) -> str:
    """The style sheet for a theme at a text size; ``marks`` prefixes the pictures' names."""
    parts = (_frame, _labels, _boxes, _buttons, _fields, _choices, _tables, _tabs, _menus, _bars)
    return "\n".join(part(look, _Points(percent), f"{marks}{look.name}-") for part in parts)


class _Points:
    """Writes a type size in points at the chosen text size."""

    def __init__(self, percent: int) -> None:
        self._percent = percent

    def __getitem__(self, size: float) -> str:
        return f"{size * self._percent / 100:g}pt"

    def pixels(self, size: int) -> str:
        """A length that grows with the text."""
        return f"{round(size * self._percent / 100)}px"


def _frame(look: Tokens, _pt: _Points, _marks: str) -> str:
    return f"""
QMainWindow, QDialog {{ background: {look.window}; }}
QToolTip {{ background: {look.surface}; color: {look.text}; border: 1px solid {look.control_border};
  padding: 4px; }}
QWidget#commandBar, QMenuBar, QStatusBar {{ background: {look.surface}; }}
QWidget#commandBar {{ border-bottom: 1px solid {look.border}; }}
QWidget#rail {{ background: {look.rail}; }}
QSplitter::handle {{ background: transparent; }}
QSplitter::handle:hover {{ background: {look.border}; }}
QScrollArea {{ background: transparent; border: 0; }}
QScrollArea:focus {{ border: 2px solid {look.focus}; border-radius: 6px; }}
QScrollArea > QWidget > QWidget#scrollContents {{ background: transparent; }}
"""


def _labels(look: Tokens, pt: _Points, _marks: str) -> str:
    return f"""
QLabel[kind="page-title"] {{ font-size: {pt[16]}; font-weight: 600; }}
QLabel[kind="section"] {{ font-size: {pt[12]}; font-weight: 600; }}
QLabel[kind="figure"] {{ font-size: {pt[22]}; font-weight: 600; }}
QLabel[kind="strong"] {{ font-weight: 600; }}
QLabel[kind="muted"] {{ color: {look.text_2}; }}
QLabel[kind="field-error"] {{ color: {look.error_text}; font-weight: 600; }}
QLabel[kind="success"] {{ color: {look.success_text}; font-weight: 600; }}
"""


def _boxes(look: Tokens, _pt: _Points, _marks: str) -> str:
    boxes = {
        "error-box": (look.error_box, look.error_text, look.error_text),
        "warning-box": (look.warning_box, look.text, look.warning_border),
        "info-box": (look.info_box, look.text, look.link),
        "success-box": (look.success_box, look.success_text, look.success_text),
    }
    rules = [
        f'QLabel[kind="{kind}"], QFrame[kind="{kind}"] {{ background: {back}; color: {text};'
        f" border: 1px solid {edge}; border-radius: 6px; padding: 8px 12px; }}"
        for kind, (back, text, edge) in boxes.items()
    ]
    notes = {
        "error-note": (look.error_box, look.error_text),
        "warning-note": (look.warning_box, look.warning_border),
        "info-note": (look.info_box, look.link),
    }
    rules += [
        f'QFrame[kind="{kind}"] {{ background: {back}; border: 0; border-left: 3px solid {edge};'
        " border-radius: 4px; }"
        for kind, (back, edge) in notes.items()
    ]
    rules.append(
        f'QFrame[kind="card"] {{ background: {look.surface}; border: 1px solid {look.border};'
        " border-radius: 8px; }"
    )
    rules.append(
        f'QLabel[kind="banner"] {{ background: {look.warning_box}; color: {look.text};'
        f" border-bottom: 1px solid {look.warning_border}; padding: 4px 16px; }}"
    )
    return "\n".join(rules)


def _buttons(look: Tokens, pt: _Points, marks: str) -> str:
    return f"""
QPushButton, QToolButton, QTabBar, QMenu {{ icon-size: {pt.pixels(20)}; }}
QPushButton {{ background: {look.surface}; color: {look.text};
  border: 1px solid {look.control_border}; border-radius: 6px; padding: 7px 13px;
  min-height: {pt.pixels(20)}; }}
QPushButton:hover {{ background: {look.surface_alt}; border-color: {look.link}; }}
QPushButton:pressed, QPushButton:checked {{ background: {look.selection};
  color: {look.selection_text}; }}
QPushButton:focus {{ border: 2px solid {look.focus}; padding: 6px 12px; }}
QPushButton:disabled {{ color: {look.text_disabled}; border-color: {look.border}; }}
QPushButton[kind="primary"], QDialogButtonBox QPushButton:default {{ background: {look.accent};
  color: {look.on_accent}; border: 1px solid {look.accent}; font-weight: 600; }}
QPushButton[kind="primary"]:hover, QDialogButtonBox QPushButton:default:hover {{
  background: {look.accent_hover}; border-color: {look.accent_hover}; }}
QPushButton[kind="primary"]:focus, QDialogButtonBox QPushButton:default:focus {{
  border: 2px solid {look.accent_focus}; padding: 6px 12px; }}
QPushButton[kind="primary"]:disabled, QDialogButtonBox QPushButton:default:disabled {{
  background: {look.surface_alt}; color: {look.text_disabled}; border-color: {look.border}; }}
QPushButton[kind="chip"] {{ border-radius: 14px; padding: 4px 12px; min-height: 0; }}
QPushButton[kind="chip"]:checked {{ background: {look.selection}; color: {look.selection_text};
  border: 1px solid {look.link}; font-weight: 600; }}
QPushButton[kind="chip"]:focus {{ border: 2px solid {look.focus}; padding: 3px 11px; }}
QPushButton[kind="link"] {{ background: transparent; border: 1px solid transparent;
  color: {look.link}; padding: 3px 5px; min-height: 0; text-align: left;
  text-decoration: underline; }}
QPushButton[kind="link"]:hover {{ color: {look.text}; }}
QPushButton[kind="link"]:focus {{ border: 2px solid {look.focus}; padding: 2px 4px; }}
QPushButton[kind="card"] {{ background: {look.surface}; border: 1px solid {look.border};
  border-radius: 8px; padding: 0; text-align: left; }}
QPushButton[kind="card"]:hover {{ border-color: {look.link}; }}
QPushButton[kind="card"]:focus {{ border: 2px solid {look.focus}; }}
QPushButton[kind="rail"] {{ background: transparent; color: {look.rail_text};
  border: 2px solid transparent; border-radius: 6px; padding: 7px 12px; text-align: left; }}
QPushButton[kind="rail"]:hover, QPushButton[kind="rail"]:checked {{
  background: {look.rail_selected}; color: {look.rail_selected_text}; }}
QPushButton[kind="rail"]:focus {{ border: 2px solid {look.rail_text}; }}
QPushButton::menu-indicator {{ image: url({marks}down.svg); width: 12px; height: 12px;
  subcontrol-origin: padding; subcontrol-position: right center; right: 4px; }}
"""


def _fields(look: Tokens, _pt: _Points, marks: str) -> str:
    fields = (
        "QLineEdit",
        "QTextEdit",
        "QPlainTextEdit",
        "QSpinBox",
        "QDoubleSpinBox",
        "QDateEdit",
        "QTimeEdit",
        "QDateTimeEdit",
        "QComboBox",
    )
    every = ", ".join(fields)
    focus = ", ".join(f"{field}:focus" for field in fields)
    off = ", ".join(f"{field}:disabled" for field in fields)
    single = ", ".join(f for f in fields if f not in {"QTextEdit", "QPlainTextEdit"})
    single_focus = ", ".join(
        f"{f}:focus" for f in fields if f not in {"QTextEdit", "QPlainTextEdit"}
    )
    spins = ("QSpinBox", "QDoubleSpinBox", "QDateEdit", "QTimeEdit", "QDateTimeEdit")
    buttons = ", ".join(f"{spin}::{way}-button" for spin in spins for way in ("up", "down"))
    up = ", ".join(f"{spin}::up-arrow" for spin in spins)
    down = ", ".join(f"{spin}::down-arrow" for spin in spins)
    return f"""
{every} {{ background: {look.surface}; color: {look.text}; border: 1px solid {look.control_border};
  border-radius: 6px; selection-background-color: {look.selection};
  selection-color: {look.selection_text}; }}
{single} {{ padding: 6px 8px; }}
{every} {{ placeholder-text-color: {look.text_2}; }}
{focus} {{ border: 2px solid {look.focus}; }}
{single_focus} {{ padding: 5px 7px; }}
{off} {{ background: {look.surface_alt}; color: {look.text_disabled};
  border-color: {look.border}; }}
QLineEdit[readOnly="true"], QPlainTextEdit[readOnly="true"], QTextEdit[readOnly="true"] {{
  background: {look.surface_alt}; }}
QLineEdit[wrong="true"], QPlainTextEdit[wrong="true"], QTextEdit[wrong="true"],
QComboBox[wrong="true"], QDateEdit[wrong="true"], QSpinBox[wrong="true"] {{
  border: 2px solid {look.error_text}; }}
QLineEdit[wrong="true"]:focus, QPlainTextEdit[wrong="true"]:focus, QTextEdit[wrong="true"]:focus,
QComboBox[wrong="true"]:focus, QDateEdit[wrong="true"]:focus, QSpinBox[wrong="true"]:focus {{
  border: 2px solid {look.focus}; background: {look.error_box}; }}
QComboBox::drop-down {{ border: 0; width: 24px; }}
QComboBox::down-arrow {{ image: url({marks}down.svg); width: 12px; height: 12px; }}
QComboBox QAbstractItemView {{ background: {look.surface}; color: {look.text};
  border: 1px solid {look.control_border}; selection-background-color: {look.selection};
  selection-color: {look.selection_text}; outline: 1px solid {look.focus}; }}
QComboBox QAbstractItemView::item {{ padding: 5px 8px; }}
{buttons} {{ border: 0; background: transparent; width: 20px; }}
{up} {{ image: url({marks}up.svg); width: 10px; height: 10px; }}
{down} {{ image: url({marks}down.svg); width: 10px; height: 10px; }}
"""


def _choices(look: Tokens, pt: _Points, marks: str) -> str:
    return f"""
QCheckBox, QRadioButton {{ spacing: 8px; padding: 3px; border: 2px solid transparent;
  border-radius: 4px; }}
QCheckBox:focus, QRadioButton:focus {{ border: 2px solid {look.focus}; }}
QCheckBox:disabled, QRadioButton:disabled {{ color: {look.text_disabled}; }}
QCheckBox::indicator, QRadioButton::indicator, QAbstractItemView::indicator,
QGroupBox::indicator, QMenu::indicator {{ width: 18px; height: 18px; }}
QCheckBox::indicator:unchecked, QAbstractItemView::indicator:unchecked,
QGroupBox::indicator:unchecked {{ image: url({marks}box.svg); }}
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked,
QGroupBox::indicator:checked {{ image: url({marks}box-on.svg); }}
QCheckBox::indicator:indeterminate, QAbstractItemView::indicator:indeterminate {{
  image: url({marks}box-part.svg); }}
QRadioButton::indicator:unchecked {{ image: url({marks}radio.svg); }}
QRadioButton::indicator:checked {{ image: url({marks}radio-on.svg); }}
QGroupBox {{ font-weight: 600; font-size: {pt[10]}; border: 1px solid {look.border};
  border-radius: 8px; margin-top: 9px; padding: 12px 8px 8px 8px; }}
QGroupBox::title {{ subcontrol-origin: margin; left: 12px; padding: 0 4px; }}
"""


def _tables(look: Tokens, _pt: _Points, marks: str) -> str:
    return f"""
QTableView, QTreeView, QListView, QTextBrowser {{ background: {look.surface}; color: {look.text};
  alternate-background-color: {look.surface_alt}; border: 1px solid {look.border};
  border-radius: 8px; gridline-color: {look.border}; padding: 1px; outline: 0;
  selection-background-color: {look.selection}; selection-color: {look.selection_text}; }}
QTableView:focus, QTreeView:focus, QListView:focus, QTextBrowser:focus {{
  border: 2px solid {look.focus}; padding: 0; }}
QTableView::item {{ padding: 0 6px; border: 0; }}
QListView::item {{ padding: 5px 6px; }}
QTableView::item:selected, QTreeView::item:selected, QListView::item:selected {{
  background: {look.selection}; color: {look.selection_text}; }}
QHeaderView {{ background: {look.surface}; border: 0; border-top-left-radius: 6px;
  border-top-right-radius: 6px; }}
QHeaderView::section {{ background: {look.surface}; color: {look.text_2}; font-weight: 600;
  border: 0; border-bottom: 1px solid {look.border}; padding: 8px 9px; text-align: left; }}
QHeaderView::section:hover {{ background: {look.surface_alt}; color: {look.text}; }}
QHeaderView::up-arrow {{ image: url({marks}up.svg); width: 10px; height: 10px;
  subcontrol-position: center right; right: 4px; }}
QHeaderView::down-arrow {{ image: url({marks}down.svg); width: 10px; height: 10px;
  subcontrol-position: center right; right: 4px; }}
QAbstractScrollArea::corner {{ background: transparent; border: 0; }}
QTableCornerButton::section {{ background: {look.surface}; border: 0; }}
"""


def _tabs(look: Tokens, _pt: _Points, _marks: str) -> str:
    return f"""
QTabWidget::pane {{ background: {look.surface}; border: 1px solid {look.border};
  border-radius: 8px; border-top-left-radius: 0; top: -1px; }}
QTabBar {{ background: transparent; }}
QTabBar::tab {{ background: transparent; color: {look.text_2}; padding: 8px 9px;
  border: 2px solid transparent; border-bottom: 3px solid transparent; }}
QTabBar::tab:hover {{ color: {look.text}; }}
QTabBar::tab:selected {{ color: {look.text}; font-weight: 600;
  border-bottom: 3px solid {look.link}; }}
QTabBar::tab:focus {{ border: 2px solid {look.focus}; border-bottom: 3px solid {look.link}; }}
QTabBar::tab:disabled {{ color: {look.text_disabled}; }}
QTabWidget[kind="narrow"] > QTabBar::tab {{ padding: 8px 5px; }}
"""


def _menus(look: Tokens, _pt: _Points, marks: str) -> str:
    return f"""
QMenuBar {{ color: {look.text}; padding: 2px 8px; }}
QMenuBar::item {{ background: transparent; padding: 4px 9px; border-radius: 4px; }}
QMenuBar::item:selected {{ background: {look.selection}; color: {look.selection_text}; }}
QMenu {{ background: {look.surface}; color: {look.text}; border: 1px solid {look.control_border};
  padding: 4px; }}
QMenu::item {{ padding: 6px 24px 6px 12px; border-radius: 4px; }}
QMenu::icon {{ padding-left: 8px; }}
QMenu::item:selected {{ background: {look.selection}; color: {look.selection_text}; }}
QMenu::item:disabled {{ color: {look.text_disabled}; }}
QMenu::separator {{ height: 1px; background: {look.border}; margin: 4px 8px; }}
QMenu::indicator:non-exclusive:unchecked {{ image: url({marks}box.svg); }}
QMenu::indicator:non-exclusive:checked {{ image: url({marks}box-on.svg); }}
QMenu::indicator:exclusive:unchecked {{ image: url({marks}radio.svg); }}
QMenu::indicator:exclusive:checked {{ image: url({marks}radio-on.svg); }}
"""


def _bars(look: Tokens, _pt: _Points, _marks: str) -> str:
    return f"""
QStatusBar {{ color: {look.text_2}; border-top: 1px solid {look.border}; }}
QStatusBar::item {{ border: 0; }}
QProgressBar {{ background: {look.surface_alt}; color: {look.text};
  border: 1px solid {look.control_border}; border-radius: 6px; text-align: center; }}
QProgressBar::chunk {{ background: {look.selection}; border-radius: 5px; }}
QScrollBar:vertical {{ background: transparent; width: 14px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 14px; margin: 0; }}
QScrollBar::handle {{ background: {look.control_border}; border-radius: 4px; margin: 3px; }}
QScrollBar::handle:vertical {{ min-height: 32px; }}
QScrollBar::handle:horizontal {{ min-width: 32px; }}
QScrollBar::handle:hover {{ background: {look.text_2}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""


_ARROWS = {"up": "M2 8l4-4 4 4", "down": "M2 4l4 4 4-4"}
_TICK = '<path d="M4.5 9.2l3 3 6-6.4" fill="none" stroke="{ink}" stroke-width="2"/>'
_DASH = '<path d="M5 9h8" stroke="{ink}" stroke-width="2"/>'


def marks(look: Tokens) -> dict[str, str]:
    """The arrows, boxes and radio buttons of a theme, as SVG by file name."""
    drawings = {
        f"{look.name}-{way}.svg": _svg(
            12, f'<path d="{path}" fill="none" stroke="{look.text_2}" stroke-width="1.6"/>'
        )
        for way, path in _ARROWS.items()
    }
    empty = _square(look.surface, look.control_border)
    full = _square(look.accent, look.accent)
    drawings |= {
        f"{look.name}-box.svg": _svg(18, empty),
        f"{look.name}-box-on.svg": _svg(18, full + _TICK.format(ink=look.on_accent)),
        f"{look.name}-box-part.svg": _svg(18, full + _DASH.format(ink=look.on_accent)),
        f"{look.name}-radio.svg": _svg(18, _circle(8, look.surface, look.control_border)),
        f"{look.name}-radio-on.svg": _svg(
            18,
            _circle(8, look.surface, look.link) + _circle(4, look.link, look.link),
        ),
    }
    return drawings


def _svg(size: int, inside: str) -> str:
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{size}" height="{size}"'
        f' viewBox="0 0 {size} {size}">{inside}</svg>'
    )


def _square(fill: str, edge: str) -> str:
    return (
        f'<rect x="1" y="1" width="16" height="16" rx="3" fill="{fill}" stroke="{edge}"'
        ' stroke-width="1.4"/>'
    )


def _circle(radius: int, fill: str, edge: str) -> str:
    return f'<circle cx="9" cy="9" r="{radius}" fill="{fill}" stroke="{edge}" stroke-width="1.4"/>'
