"""Reads what a screen reader reads: the accessibility tree of the one application on the bus, as JSON."""

import json
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

STATES = {"checked": Atspi.StateType.CHECKED, "focused": Atspi.StateType.FOCUSED}


def read(node):
    states = node.get_state_set()
    try:
        text = Atspi.Text.get_text(node, 0, -1)
    except Exception:  # No text of its own.
        text = ""
    children = (node.get_child_at_index(at) for at in range(node.get_child_count()))
    return {
        "role": node.get_role_name(),
        "name": node.get_name(),
        "text": text,
        "states": [name for name, state in STATES.items() if states.contains(state)],
        "live": node.get_attributes().get("live", ""),
        "children": [read(it) for it in children if it is not None],
    }


def application():
    deadline = time.monotonic() + 30
    while time.monotonic() < deadline:
        desktop = Atspi.get_desktop(0)
        for at in range(desktop.get_child_count()):
            found = desktop.get_child_at_index(at)
            if found is not None and found.get_name() == sys.argv[1]:
                return found
        time.sleep(0.05)
    sys.exit("the application is not on the accessibility bus")


json.dump(read(application()), sys.stdout)
