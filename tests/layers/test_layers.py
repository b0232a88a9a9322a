#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Dossier authors
# SPDX-License-Identifier: MIT
"""Proves that layers.py fails on what it forbids, and on nothing else."""

import pathlib
import subprocess
import sys
import tempfile
import unittest

sys.dont_write_bytecode = True
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
import layers  # noqa: E402


class LayersTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="dossier läyers ")
        self.addCleanup(folder.cleanup)
        self.top = pathlib.Path(folder.name)
        for room in layers.ROOMS:
            self.write(f"src/{room}/{room}.h", "#pragma once\n")
        for header in ("QtCore/QString", "QtGui/QIcon", "QtGui/qcolor.h", "QtWidgets/QWidget", "QtSvg/QSvgRenderer"):
            self.write(f"qt/{header}", "")

    def write(self, name, text):
        path = self.top / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def findings(self):
        return layers.Layers(self.top, self.top / "qt").run()

    def expect(self, name, text, line, words):
        self.write(name, text)
        found = self.findings()
        self.assertEqual([(f.path, f.line, f.fatal) for f in found], [(name, line, True)], found)
        self.assertIn(words, found[0].text)

    def expect_clean(self, name, text):
        self.write(name, text)
        self.assertEqual(self.findings(), [])

    def test_empty_house_is_clean(self):
        self.assertEqual(self.findings(), [])

    def test_room_above_is_forbidden(self):
        self.expect("src/text/a.cpp", '#include "text.h"\n#include "yaml/yaml.h"\n', 2, "text/ may not use yaml/")

    def test_neighbour_is_forbidden(self):
        self.expect("src/editor/a.cpp", '#include "panels/panels.h"\n', 1, "editor/ may not use panels/")

    def test_way_round_by_dots_is_forbidden(self):
        self.expect("src/text/sub/a.cpp", '#include "../../yaml/yaml.h"\n', 1, "text/ may not use yaml/")

    def test_room_below_a_used_room_is_allowed(self):
        self.expect_clean("src/app/a.cpp", '#include "text/text.h"\n#include "checks/checks.h"\n')

    def test_own_sub_folder_is_allowed(self):
        self.write("src/dialects/claude/loader.h", "")
        self.expect_clean("src/dialects/a.cpp", '#include "claude/loader.h"\n#include "dialects/claude/loader.h"\n')

    def test_widgets_below_the_window_are_forbidden(self):
        self.expect("src/models/a.h", "#include <QIcon>\n#include <QWidget>\n", 2, "models/ may not use Qt Widgets")

    def test_gui_below_the_document_is_forbidden(self):
        self.expect("src/checks/a.h", "#include <QString>\n#include <QIcon>\n", 2, "checks/ may not use Qt Gui")

    def test_gui_by_file_name_or_module_is_forbidden(self):
        self.expect("src/cli/a.cpp", "#include <qcolor.h>\n", 1, "cli/ may not use Qt Gui")
        self.expect("src/cli/a.cpp", "#include <QtGui/QImage>\n", 1, "cli/ may not use Qt Gui")

    def test_module_outside_the_table_is_forbidden(self):
        self.expect("src/app/a.cpp", "#include <QSvgRenderer>\n", 1, "app/ may not use Qt Svg")

    def test_libraries_stay_in_their_rooms(self):
        self.expect("src/agentfile/a.cpp", "#include <yaml.h>\n", 1, "may not use libyaml")
        self.expect("src/agentfile/a.cpp", "#include <md4c.h>\n", 1, "may not use MD4C")
        self.expect("src/agentfile/a.cpp", "#include <KSyntaxHighlighting/Theme>\n", 1, "KSyntaxHighlighting")
        self.expect_clean("src/agentfile/a.cpp", "#include <vector>\n")
        self.expect_clean("src/yaml/a.cpp", "#include <yaml.h>\n")

    def test_form_class_needs_a_widget_room(self):
        self.expect("src/models/a.cpp", '#include "ui_finddialog.h"\n', 1, "has no widgets")
        self.expect_clean("src/models/a.cpp", "")
        self.expect_clean("src/panels/a.cpp", '#include "ui_finddialog.h"\n')

    def test_unknown_room(self):
        (self.top / "src/helpers").mkdir()
        self.assertIn("no room", self.findings()[0].text)

    def test_forbidden_link_of_a_room(self):
        self.expect(
            "src/text/CMakeLists.txt",
            "dossier_add_library(\n    text\n    SOURCES a.cpp\n    PUBLIC Qt6::Core dossier_yaml\n)\n",
            1,
            "may not link dossier_yaml",
        )

    def test_forbidden_link_by_hand(self):
        self.expect(
            "src/cli/CMakeLists.txt",
            "add_executable(x main.cpp)\n# Qt6::Gui\ntarget_link_libraries(x PRIVATE Qt6::Gui)\n",
            3,
            "may not link Qt6::Gui",
        )

    def test_unknown_link(self):
        self.expect("src/app/CMakeLists.txt", "target_link_libraries(x PRIVATE curl)\n", 1, "does not know")

    def test_allowed_links(self):
        self.expect_clean(
            "src/editor/CMakeLists.txt",
            "dossier_add_library(\n editor SOURCES yaml a.cpp PUBLIC dossier_models dossier_text Qt6::Widgets\n"
            " PRIVATE KF6::SyntaxHighlighting dossier_icons\n)\n",
        )

    def test_system_is_asked_in_settings_only(self):
        self.expect("src/library/a.cpp", "int a;\nauto h = QDir::homePath();\n", 2, "only settings/Environment")
        self.expect_clean("src/library/a.cpp", '// QDir::homePath()\nauto t = "getenv(";\n')
        self.expect_clean("src/settings/a.cpp", 'auto h = qEnvironmentVariable("HOME");\n')

    def test_sizes(self):
        self.expect("src/text/a.cpp", "\n" * 801, 801, "801 lines")
        self.write("src/text/a.cpp", "")
        self.expect("src/app/mainwindow.cpp", "\n" * 500, 500, "500 lines")
        self.write("src/app/mainwindow.cpp", "\n" * 499)
        self.write("src/text/a.cpp", "\n" * 600)
        found = self.findings()
        self.assertEqual([(f.path, f.fatal) for f in found], [("src/text/a.cpp", False)])

    def test_exit_status(self):
        command = [sys.executable, "-B", layers.__file__, "--source", str(self.top)]
        self.assertEqual(subprocess.run(command, capture_output=True).returncode, 0)
        self.write("src/text/a.cpp", '#include "cli/cli.h"\n')
        run = subprocess.run(command, capture_output=True, text=True)
        self.assertEqual(run.returncode, 1)
        self.assertIn("src/text/a.cpp:1: error: text/ may not use cli/", run.stdout)

    def test_table_names_rooms_only(self):
        for room, below in layers.ROOMS.items():
            self.assertNotIn(room, below)
            self.assertTrue(set(below) <= set(layers.ROOMS))


if __name__ == "__main__":
    unittest.main()
