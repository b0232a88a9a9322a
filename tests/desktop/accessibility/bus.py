# SPDX-FileCopyrightText: The Dossier authors
# SPDX-License-Identifier: MIT
"""A program as the accessibility bus shows it: by names and roles alone."""
import subprocess

import gi

gi.require_version("Atspi", "2.0")
import pyatspi  # noqa: E402
from gi.repository import Atspi, GLib  # noqa: E402

from session import wait_for  # noqa: E402

# Qt's names for one thing differ between its versions and those of AT-SPI.
SAME_ROLES = {"push button": "button", "push button menu": "button menu", "entry": "text"}


def turn():
    """Takes what has arrived, or waits a moment for it."""
    context = GLib.MainContext.default()
    GLib.timeout_add(20, lambda: False)
    context.iteration(True)
    while context.pending():
        context.iteration(False)


def wait(condition, what, limit=30.0):
    def tried():
        try:
            return condition()
        except GLib.Error:
            return None  # what was asked has gone in between

    return wait_for(tried, what, limit, turn)


class Thing:
    """One accessible object; asked anew each time, as nothing is kept of it."""

    def __init__(self, spoken):
        self.spoken = spoken

    def __repr__(self):
        return f"{self.role} “{self.name}”"

    def __eq__(self, other):
        return isinstance(other, Thing) and self.spoken == other.spoken

    def _fresh(self):
        self.spoken.clear_cache_single()
        return self.spoken

    @property
    def name(self):
        return self._fresh().get_name() or ""

    @property
    def description(self):
        return self._fresh().get_description() or ""

    @property
    def role(self):
        name = self.spoken.get_role_name()
        return SAME_ROLES.get(name, name)

    @property
    def states(self):
        return {state.value_nick for state in self._fresh().get_state_set().get_states()}

    @property
    def label(self):
        """Its name, or that of what labels it: on Linux a closed choice is called by its value."""
        for relation in self._fresh().get_relation_set() or []:
            if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY:
                return " ".join(relation.get_target(i).get_name() for i in range(relation.get_n_targets()))
        return self.name

    @property
    def parent(self):
        found = self._fresh().get_parent()
        return Thing(found) if found else None

    @property
    def children(self):
        spoken = self._fresh()
        found = (spoken.get_child_at_index(i) for i in range(spoken.get_child_count()))
        return [Thing(child) for child in found if child]

    def is_shown(self):
        return "showing" in self.states

    def walk(self, hidden=False):
        """Itself and all below it, without what is not to be seen."""
        yield self
        for child in self.children:
            if hidden or child.is_shown():
                yield from child.walk(hidden)

    def all(self, role, name=None, hidden=False):
        return [thing for thing in self.walk(hidden) if thing is not self and thing.role == role
                and (name is None or thing.name == name or (callable(name) and name(thing.name)))]

    def find(self, role, name=None, hidden=False):
        def one():
            found = self.all(role, name, hidden)
            return found[0] if found else None

        return wait(one, f"no {role} “{getattr(name, '__doc__', None) or name}” in {self!r}")

    # Actions

    def actions(self):
        action = self._fresh().get_action_iface()
        return [Atspi.Action.get_action_name(action, i) for i in range(action.get_n_actions())] if action else []

    def do(self, *names):
        """The first of these actions that it has."""
        offered = self.actions()
        for name in names:
            if name in offered:
                assert self.spoken.get_action_iface().do_action(offered.index(name)), f"{self!r} refuses {name}"
                return
        raise AssertionError(f"{self!r} offers {offered}, none of {names}")

    def press(self):
        self.do("Press", "Toggle")

    def focus(self):
        self.spoken.get_component_iface().grab_focus()
        wait(lambda: "focused" in self.states, f"{self!r} does not get the focus")

    # Text

    @property
    def text(self):
        iface = self._fresh().get_text_iface()
        return Atspi.Text.get_text(iface, 0, Atspi.Text.get_character_count(iface))

    @property
    def caret(self):
        return Atspi.Text.get_caret_offset(self._fresh().get_text_iface())

    def set_caret(self, offset):
        assert Atspi.Text.set_caret_offset(self.spoken.get_text_iface(), offset)

    def word_at(self, offset):
        return Atspi.Text.get_string_at_offset(self.spoken.get_text_iface(), offset,
                                               Atspi.TextGranularity.WORD).content

    def line_at(self, offset):
        return Atspi.Text.get_string_at_offset(self.spoken.get_text_iface(), offset,
                                               Atspi.TextGranularity.LINE).content

    def insert(self, offset, text):
        editable = self.spoken.get_editable_text_iface()
        # Qt counts UTF-16 units here, and fills up with nulls.
        assert Atspi.EditableText.insert_text(editable, offset, text, len(text.encode("utf-16-le")) // 2)

    def remove(self, start, end):
        assert Atspi.EditableText.delete_text(self.spoken.get_editable_text_iface(), start, end)

    def write(self, text):
        assert Atspi.EditableText.set_text_contents(self.spoken.get_editable_text_iface(), text)


def keys(*names):
    """As a person presses them, one after the other, wherever the focus is."""
    subprocess.run(["xdotool", "key", "--clearmodifiers", *names], check=True)


def type_text(text):
    subprocess.run(["xdotool", "type", "--clearmodifiers", text], check=True)


class Announcements:
    """What the program said of itself, in order."""

    def __init__(self):
        self.said = []
        pyatspi.Registry.registerEventListener(self._hear, "object:announcement")

    def _hear(self, event):
        self.said.append(str(event.any_data))

    def wait(self, part):
        return wait(lambda: next((text for text in self.said if part in text), None), f"“{part}” is not announced")


def application(name):
    """The program of this name, once it has come to the bus."""
    def one():
        desktop = Atspi.get_desktop(0)
        desktop.clear_cache()
        for i in range(desktop.get_child_count()):
            found = desktop.get_child_at_index(i)
            if found and found.get_name() == name:
                return Thing(found)
        return None

    return wait(one, f"{name} is not on the accessibility bus")
