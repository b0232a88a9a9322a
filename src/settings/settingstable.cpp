// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "settingstable.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

using Key = Settings::Key;
using Page = SettingsPage;

constexpr char kContext[] = "dossier::SettingsTable";

constexpr std::array kThemes{
    SettingChoice{0, QT_TRANSLATE_NOOP("dossier::SettingsTable", "As the system")},
    SettingChoice{1, QT_TRANSLATE_NOOP("dossier::SettingsTable", "Light")},
    SettingChoice{2, QT_TRANSLATE_NOOP("dossier::SettingsTable", "Dark")},
};
constexpr std::array kColours{
    SettingChoice{0, QT_TRANSLATE_NOOP("dossier::SettingsTable", "Usual")},
    SettingChoice{1, QT_TRANSLATE_NOOP("dossier::SettingsTable", "High contrast")},
};
constexpr std::array kLineEnds{
    SettingChoice{0, QT_TRANSLATE_NOOP("dossier::SettingsTable", "LF (Linux, macOS)")},
    SettingChoice{1, QT_TRANSLATE_NOOP("dossier::SettingsTable", "CRLF (Windows)")},
};
constexpr std::array kAutosaves{
    SettingChoice{0, QT_TRANSLATE_NOOP("dossier::SettingsTable", "Never")},
    SettingChoice{1, QT_TRANSLATE_NOOP("dossier::SettingsTable", "When the tab or the window is left")},
    SettingChoice{2, QT_TRANSLATE_NOOP("dossier::SettingsTable", "After a pause in typing")},
};

/// What is remembered without being asked for.
constexpr SettingRow number(Key key, QLatin1StringView name, int otherwise, int smallest, int largest)
{
    return {key, name, QMetaType::Int, otherwise, smallest, largest};
}
constexpr SettingRow flag(Key key, QLatin1StringView name, bool otherwise)
{
    return {key, name, QMetaType::Bool, otherwise ? 1 : 0};
}
constexpr SettingRow text(Key key, QLatin1StringView name)
{
    return {key, name, QMetaType::QString};
}

/// The same, asked for.
constexpr SettingRow asked(SettingRow row, Page page, SettingEditor editor, const char *title, const char *help)
{
    row.page = page;
    row.editor = editor;
    row.title = title;
    row.help = help;
    return row;
}
constexpr SettingRow tick(Key key, QLatin1StringView name, bool otherwise, Page page, const char *title,
                          const char *help)
{
    return asked(flag(key, name, otherwise), page, SettingEditor::Tick, title, help);
}
constexpr SettingRow choice(Key key, QLatin1StringView name, std::span<const SettingChoice> choices, Page page,
                            const char *title, const char *help)
{
    SettingRow row = asked(number(key, name, choices.front().value, choices.front().value, choices.back().value), page,
                           SettingEditor::Choice, title, help);
    row.choices = choices;
    return row;
}
constexpr SettingRow amount(SettingRow row, Page page, const char *title, const char *help, const char *unit,
                            const char *smallestTitle = nullptr)
{
    row = asked(row, page, SettingEditor::Number, title, help);
    row.unit = unit;
    row.smallestTitle = smallestTitle;
    return row;
}
constexpr SettingRow onlyIf(Key key, int value, SettingRow row)
{
    row.needs = key;
    row.neededValue = value;
    return row;
}

constexpr std::array<SettingRow, static_cast<std::size_t>(Key::Count)> kTable{{
    choice(Key::Theme, "view/theme"_L1, kThemes, Page::Appearance, QT_TRANSLATE_NOOP("dossier::SettingsTable", "Theme"),
           QT_TRANSLATE_NOOP("dossier::SettingsTable", "Light or dark. “As the system” follows the desktop.")),
    choice(Key::LightColours, "view/lightColours"_L1, kColours, Page::Appearance,
           QT_TRANSLATE_NOOP("dossier::SettingsTable", "Colours of the light theme"),
           QT_TRANSLATE_NOOP(
               "dossier::SettingsTable",
               "High contrast is black on white, and gives every character and every coloured word a contrast of at "
               "least 7 : 1.")),
    choice(Key::DarkColours, "view/darkColours"_L1, kColours, Page::Appearance,
           QT_TRANSLATE_NOOP("dossier::SettingsTable", "Colours of the dark theme"),
           QT_TRANSLATE_NOOP(
               "dossier::SettingsTable",
               "High contrast is white on black, and gives every character and every coloured word a contrast of at "
               "least 7 : 1.")),
    asked(text(Key::Language, "view/language"_L1), Page::Appearance, SettingEditor::Language,
          QT_TRANSLATE_NOOP("dossier::SettingsTable", "Language"),
          QT_TRANSLATE_NOOP("dossier::SettingsTable",
                            "Of menus, messages and explanations. It is used from the next start on.")),
    asked(text(Key::EditorFont, "editor/font"_L1), Page::Editor, SettingEditor::Font,
          QT_TRANSLATE_NOOP("dossier::SettingsTable", "Font of the text"),
          QT_TRANSLATE_NOOP(
              "dossier::SettingsTable",
              "Of the text of agent files. In a font whose letters are of one width, columns stand below each "
              "other.")),
    amount(number(Key::EditorFontSize, "editor/fontSize"_L1, Settings::kSystemFontSize, Settings::kSystemFontSize, 48),
           Page::Editor, QT_TRANSLATE_NOOP("dossier::SettingsTable", "Size of the text"),
           QT_TRANSLATE_NOOP("dossier::SettingsTable",
                             "The usual size of the font; View ▸ Zoom In and Zoom Out go from there."),
           QT_TRANSLATE_NOOP("dossier::SettingsTable", "%1 pt"),
           QT_TRANSLATE_NOOP("dossier::SettingsTable", "As the system")),
    tick(Key::WrapLines, "editor/wrapLines"_L1, true, Page::Editor,
         QT_TRANSLATE_NOOP("dossier::SettingsTable", "Wrap long lines"),
         QT_TRANSLATE_NOOP(
             "dossier::SettingsTable",
             "A line that is longer than the window goes on in the next row. Nothing in the file changes.")),
    tick(Key::Suggests, "editor/suggests"_L1, true, Page::Editor,
         QT_TRANSLATE_NOOP("dossier::SettingsTable", "Suggest while a header is typed"),
         QT_TRANSLATE_NOOP(
             "dossier::SettingsTable",
             "Fields, tools, models and other names that the client knows are listed below the cursor: Tab takes "
             "the first one, Esc closes the list. Without it, Ctrl+Space still shows the list.")),
    tick(Key::CloseBrackets, "editor/closeBrackets"_L1, false, Page::Editor,
         QT_TRANSLATE_NOOP("dossier::SettingsTable", "Close brackets and quotes by itself"),
         QT_TRANSLATE_NOOP("dossier::SettingsTable",
                           "A typed ( [ { \" or ` brings the closing one along, or is put around what is "
                           "selected.")),
    tick(Key::DimsText, "editor/dimsText"_L1, true, Page::Editor,
         QT_TRANSLATE_NOOP("dossier::SettingsTable", "Dim the other paragraphs in focus mode"),
         QT_TRANSLATE_NOOP("dossier::SettingsTable",
                           "In View ▸ Focus Mode the paragraph with the cursor stands out from all others.")),
    tick(
        Key::CheckSpelling, "editor/checkSpelling"_L1, true, Page::Editor,
        QT_TRANSLATE_NOOP("dossier::SettingsTable", "Check the spelling"),
        QT_TRANSLATE_NOOP("dossier::SettingsTable",
                          "Of the prompt and the descriptions, with the dictionaries of this system. Code, names, keys "
                          "and links are left out; nothing in the file changes.")),
    onlyIf(Key::CheckSpelling, 1,
           asked(text(Key::SpellingLanguage, "editor/spellingLanguage"_L1), Page::Editor, SettingEditor::Line,
                 QT_TRANSLATE_NOOP("dossier::SettingsTable", "Language of the spelling"),
                 QT_TRANSLATE_NOOP("dossier::SettingsTable",
                                   "The name of a dictionary, such as en_GB. If it is empty, the system’s language is "
                                   "taken. A text that is evidently in another language is checked in that one, and "
                                   "View ▸ Spelling Language chooses another one for a single file."))),
    choice(Key::NewLineEnd, "files/newLineEnd"_L1, kLineEnds, Page::Files,
           QT_TRANSLATE_NOOP("dossier::SettingsTable", "Line ends of new files"),
           QT_TRANSLATE_NOOP(
               "dossier::SettingsTable",
               "Files that are there keep theirs. Claude Code cannot repair a header with Windows line ends and "
               "drops such an agent without a message; LF is read everywhere.")),
    choice(
        Key::Autosave, "files/autosave"_L1, kAutosaves, Page::Files,
        QT_TRANSLATE_NOOP("dossier::SettingsTable", "Save by itself"),
        QT_TRANSLATE_NOOP("dossier::SettingsTable",
                          "Running sessions of Claude Code read an unfinished sentence as well. A text is not saved "
                          "automatically if it has no file yet or is read-only, if another program changed its file, "
                          "if its header no longer loads, or if saving it needs a question; the status bar says why.")),
    onlyIf(Key::Autosave, 2,
           amount(number(Key::AutosavePause, "files/autosavePause"_L1, 10, 2, 600), Page::Files,
                  QT_TRANSLATE_NOOP("dossier::SettingsTable", "Pause before it saves by itself"),
                  QT_TRANSLATE_NOOP("dossier::SettingsTable", "Counted from the last change of the text."),
                  QT_TRANSLATE_NOOP("dossier::SettingsTable", "%1 s"))),
    asked(text(Key::Terminal, "run/terminal"_L1), Page::Programs, SettingEditor::Line,
          QT_TRANSLATE_NOOP("dossier::SettingsTable", "Terminal to try agents in"),
          QT_TRANSLATE_NOOP("dossier::SettingsTable",
                            "The name of its program, such as konsole or xterm. If it is empty, Dossier asks you about "
                            "the first one that it finds before starting it.")),
    tick(Key::AsksClient, "run/asksClient"_L1, false, Page::Programs,
         QT_TRANSLATE_NOOP("dossier::SettingsTable", "Run the client’s own validator when asked to"),
         QT_TRANSLATE_NOOP("dossier::SettingsTable",
                           "Agent ▸ Ask Claude Code runs it without another question. It reads the files of the "
                           "agent’s folder; what else it does is up to it.")),
    asked(
        text(Key::DraftCommand, "run/draftCommand"_L1), Page::Programs, SettingEditor::Line,
        QT_TRANSLATE_NOOP("dossier::SettingsTable", "Program that drafts agents"),
        QT_TRANSLATE_NOOP(
            "dossier::SettingsTable",
            "With its arguments, such as: claude -p. No shell reads it. It is given your instructions on its standard "
            "input, and the open agent’s text if you say so; what it answers is shown and never saved automatically.")),
    number(Key::ViewMode, "view/mode"_L1, 0, 0, 2),
    flag(Key::ShowAgents, "view/agents"_L1, true),
    flag(Key::ShowFields, "view/fields"_L1, true),
    flag(Key::ShowProblems, "view/problems"_L1, true),
    number(Key::Zoom, "editor/zoom"_L1, 100, 50, 400),
    number(Key::OverviewGrouping, "overview/grouping"_L1, 0, 0, 4),
    text(Key::OverviewColumns, "overview/columns"_L1),
}};

constexpr bool isInOrder()
{
    for (std::size_t i = 0; i < kTable.size(); ++i) {
        if (kTable[i].key != static_cast<Key>(i))
            return false;
    }
    return true;
}
static_assert(isInOrder(), "each key has its row, in the order of the keys");

} // namespace

QVariant SettingRow::standard() const
{
    switch (type) {
    case QMetaType::Bool:
        return otherwise != 0;
    case QMetaType::Int:
        return otherwise;
    default:
        return QString();
    }
}

QVariant SettingRow::fitted(const QVariant &value) const
{
    if (type == QMetaType::QString)
        return value.typeId() == QMetaType::QString ? value : QVariant();
    if (type == QMetaType::Bool) {
        const QString word = value.toString();
        return word == "true"_L1 || word == "false"_L1 ? QVariant(word == "true"_L1) : QVariant();
    }
    bool isNumber = false;
    const int given = value.toInt(&isNumber);
    return isNumber && given >= smallest && given <= largest ? QVariant(given) : QVariant();
}

std::span<const SettingRow> settingsTable()
{
    return kTable;
}

const SettingRow &settingRow(Settings::Key key)
{
    return kTable[static_cast<std::size_t>(key)];
}

QString settingText(const char *text)
{
    return text ? QCoreApplication::translate(kContext, text) : QString();
}

QString settingValueText(const SettingRow &row, const QVariant &value)
{
    switch (row.editor) {
    case SettingEditor::Choice: {
        const auto choice = std::ranges::find(row.choices, value.toInt(), &SettingChoice::value);
        return choice == row.choices.end() ? QString() : settingText(choice->title);
    }
    case SettingEditor::Number:
        if (row.smallestTitle && value.toInt() == row.smallest)
            return settingText(row.smallestTitle);
        return settingText(row.unit).arg(QLocale().toString(value.toInt()));
    case SettingEditor::Font:
    case SettingEditor::Language:
        if (value.toString().isEmpty())
            return settingText(kThemes.front().title); // as the system
        return row.editor == SettingEditor::Font ? value.toString() : QLocale(value.toString()).nativeLanguageName();
    case SettingEditor::Line:
        return value.toString();
    case SettingEditor::Tick:
    case SettingEditor::None:
        break;
    }
    return {};
}

QString settingsPageTitle(SettingsPage page)
{
    switch (page) {
    case SettingsPage::Appearance:
        return QCoreApplication::translate("dossier::SettingsTable", "Appearance");
    case SettingsPage::Editor:
        return QCoreApplication::translate("dossier::SettingsTable", "Text");
    case SettingsPage::Files:
        return QCoreApplication::translate("dossier::SettingsTable", "Files");
    case SettingsPage::Programs:
        return QCoreApplication::translate("dossier::SettingsTable", "Other Programs");
    case SettingsPage::None:
    case SettingsPage::Count:
        break;
    }
    return {};
}

bool matches(const SettingRow &row, QStringView search)
{
    QStringList texts;
    const auto add = [&texts](const char *text) {
        if (text)
            texts << settingText(text) << QString::fromUtf8(text);
    };
    add(row.title);
    add(row.help);
    texts << settingsPageTitle(row.page) << QString(row.name).section(u'/', 1);
    for (const SettingChoice &each : row.choices)
        add(each.title);
    return matches(texts, search);
}

bool matches(const QStringList &texts, QStringView search)
{
    const auto words = search.split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(words, [&texts](QStringView word) {
        return std::ranges::any_of(texts,
                                   [word](const QString &text) { return text.contains(word, Qt::CaseInsensitive); });
    });
}

} // namespace dossier
