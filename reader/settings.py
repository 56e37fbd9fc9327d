"""Typed preferences of one person on one machine, in a small JSON file of their own.

Preferences are not the library: they are not undoable and not merged, and a damaged file only means the defaults.
"""

import json
import os
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any


@dataclass(frozen=True, slots=True)
class Settings:
    """Every preference with its default. Sizes are pixels, ``line_height`` a factor, ``column`` characters a line.

    ``rates`` are exchange rates as ``USD/IDR=16000``; amounts within ``rate_tolerance`` (0.05 is 5 %) of them agree.
    """

    language: str = ""
    theme: str = "system"
    font_family: str = ""
    font_size: int = 18
    line_height: float = 1.6
    column: int = 68
    justify: bool = False
    library_shown: bool = True
    panel_shown: bool = True
    panel_width: int = 384
    window_width: int = 1280
    window_height: int = 800
    colour: str = "yellow"
    own_colours: tuple[str, ...] = ()
    target_language: str = ""
    export_language: str = ""
    last_document: str = ""
    rates: tuple[str, ...] = ()
    rate_tolerance: float = 0.05


def default_path() -> Path:
    """``$SOROT_SETTINGS``, else ``settings.json`` in the platform's configuration folder."""
    chosen = os.environ.get("SOROT_SETTINGS")
    if chosen:
        return Path(chosen)
    from platformdirs import user_config_path

    return user_config_path("sorot", appauthor=False) / "settings.json"


def default_library() -> Path:
    """``$SOROT_LIBRARY``, else ``library`` in the platform's data folder."""
    chosen = os.environ.get("SOROT_LIBRARY")
    if chosen:
        return Path(chosen)
    from platformdirs import user_data_path

    return user_data_path("sorot", appauthor=False) / "library"


class SettingsFile:
    """The preferences as last saved; ``change`` keeps them on disk at once, atomically."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self.value = _read(path)

    def change(self, **values: Any) -> None:
        """Set fields of ``Settings`` by name and save. Raises ``TypeError`` for a name that is no field.

        A folder that cannot be written keeps the change for this run only: preferences are never worth an interruption.
        """
        value = replace(self.value, **values)
        if value == self.value:
            return
        self.value = value
        temporary = self._path.with_suffix(".tmp")
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            temporary.write_text(json.dumps(asdict(value), indent=1), encoding="utf-8")
            temporary.replace(self._path)
        except OSError:
            temporary.unlink(missing_ok=True)


def _read(path: Path) -> Settings:
    try:
        stored = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return Settings()
    if not isinstance(stored, dict):
        return Settings()
    default = Settings()
    kept: dict[str, Any] = {}
    for field in fields(Settings):
        value = stored.get(field.name)
        if isinstance(getattr(default, field.name), tuple) and isinstance(value, list):
            kept[field.name] = tuple(str(item) for item in value)
        elif type(value) is type(getattr(default, field.name)):
            kept[field.name] = value
    return replace(default, **kept)
