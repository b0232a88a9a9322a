// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "environment.h"

#include <QObject>
#include <QVariant>

#include <map>
#include <memory>

class QSettings;

namespace dossier {

/// What a person has chosen, in one typed table kept in the configuration
/// folder. A value of a wrong type or range on disk counts as not chosen. GUI
/// thread.
class Settings : public QObject
{
    Q_OBJECT
public:
    /// In the order of the table, which says more of each.
    enum class Key : char {
        Theme, ///< int: 0 as the system, 1 light, 2 dark
        LightColours, ///< int: 0 usual, 1 high contrast
        DarkColours, ///< int: the same
        Language, ///< string: a locale name, empty as the system
        EditorFont, ///< string: a family, empty as the system
        EditorFontSize, ///< int: points, or kSystemFontSize
        WrapLines, ///< bool
        Suggests, ///< bool: what can be written is shown while it is typed
        CloseBrackets, ///< bool
        DimsText, ///< bool: in focus mode all but the paragraph with the cursor
        CheckSpelling, ///< bool
        SpellingLanguage, ///< string: a locale name, empty as the system
        NewLineEnd, ///< int: 0 LF, 1 CRLF
        Autosave, ///< int: 0 never, 1 when the tab or window is left, 2 after a pause
        AutosavePause, ///< int: seconds
        Terminal, ///< string: id of the one to try agents in; empty: none was agreed to
        AsksClient, ///< bool: the client's own validator may be run
        DraftCommand, ///< string: a program with its arguments; empty: none
        ViewMode, ///< int: 0 text, 1 text with preview, 2 preview
        ShowAgents, ///< bool
        ShowFields, ///< bool
        ShowProblems, ///< bool
        Zoom, ///< int: percent of the text's usual size, 50 to 400
        OverviewGrouping, ///< int: 0 none, 1 place, 2 folder, 3 model, 4 colour
        OverviewColumns, ///< string: which, in what order, how wide, sorted by which; empty as at first
        Count,
    };
    Q_ENUM(Key)

    /// A size that no one has chosen: the system's.
    static constexpr int kSystemFontSize = 5;
    enum class Autosaving : char { Never, OnLeaving, AfterPause };
    /// Keys by the name of an action, as QKeySequence::listToString() gives them
    /// in portable text; empty: it has none.
    using Shortcuts = std::map<QString, QString>;

    /// What an older version wrote is brought to this one's form.
    explicit Settings(const Environment &environment, QObject *parent = nullptr);
    ~Settings() override;

    [[nodiscard]] QVariant value(Key key) const;
    /// A value of a wrong type or range is not taken.
    void setValue(Key key, const QVariant &value);

    /// Of those actions whose keys a person has chosen.
    [[nodiscard]] Shortcuts shortcuts() const;
    void setShortcuts(const Shortcuts &shortcuts);

    [[nodiscard]] int theme() const { return value(Key::Theme).toInt(); }
    void setTheme(int theme) { setValue(Key::Theme, theme); }
    [[nodiscard]] QString language() const { return value(Key::Language).toString(); }
    void setLanguage(const QString &language) { setValue(Key::Language, language); }
    [[nodiscard]] int viewMode() const { return value(Key::ViewMode).toInt(); }
    void setViewMode(int mode) { setValue(Key::ViewMode, mode); }
    [[nodiscard]] bool showAgents() const { return value(Key::ShowAgents).toBool(); }
    void setShowAgents(bool show) { setValue(Key::ShowAgents, show); }
    [[nodiscard]] bool showFields() const { return value(Key::ShowFields).toBool(); }
    void setShowFields(bool show) { setValue(Key::ShowFields, show); }
    [[nodiscard]] bool showProblems() const { return value(Key::ShowProblems).toBool(); }
    void setShowProblems(bool show) { setValue(Key::ShowProblems, show); }
    [[nodiscard]] bool wrapLines() const { return value(Key::WrapLines).toBool(); }
    void setWrapLines(bool wrap) { setValue(Key::WrapLines, wrap); }
    [[nodiscard]] bool suggests() const { return value(Key::Suggests).toBool(); }
    [[nodiscard]] bool closesBrackets() const { return value(Key::CloseBrackets).toBool(); }
    [[nodiscard]] bool dimsText() const { return value(Key::DimsText).toBool(); }
    [[nodiscard]] bool checksSpelling() const { return value(Key::CheckSpelling).toBool(); }
    void setChecksSpelling(bool checks) { setValue(Key::CheckSpelling, checks); }
    [[nodiscard]] QString spellingLanguage() const { return value(Key::SpellingLanguage).toString(); }
    [[nodiscard]] int zoom() const { return value(Key::Zoom).toInt(); }
    void setZoom(int percent) { setValue(Key::Zoom, percent); }
    [[nodiscard]] QString editorFont() const { return value(Key::EditorFont).toString(); }
    [[nodiscard]] int editorFontSize() const { return value(Key::EditorFontSize).toInt(); }
    [[nodiscard]] bool newFilesHaveCrLf() const { return value(Key::NewLineEnd).toInt() == 1; }
    [[nodiscard]] Autosaving autosave() const { return static_cast<Autosaving>(value(Key::Autosave).toInt()); }
    [[nodiscard]] int autosavePause() const { return value(Key::AutosavePause).toInt(); } ///< in seconds
    [[nodiscard]] int overviewGrouping() const { return value(Key::OverviewGrouping).toInt(); }
    void setOverviewGrouping(int grouping) { setValue(Key::OverviewGrouping, grouping); }
    [[nodiscard]] QString overviewColumns() const { return value(Key::OverviewColumns).toString(); }
    void setOverviewColumns(const QString &columns) { setValue(Key::OverviewColumns, columns); }

    [[nodiscard]] QString terminal() const { return value(Key::Terminal).toString(); }
    void setTerminal(const QString &id) { setValue(Key::Terminal, id); }
    [[nodiscard]] bool asksClient() const { return value(Key::AsksClient).toBool(); }
    void setAsksClient(bool asks) { setValue(Key::AsksClient, asks); }
    [[nodiscard]] QString draftCommand() const { return value(Key::DraftCommand).toString(); }
    void setDraftCommand(const QString &command) { setValue(Key::DraftCommand, command); }

Q_SIGNALS:
    void changed(dossier::Settings::Key key);
    void shortcutsChanged();

private:
    void migrate();
    void write(const QString &name, const QVariant &value);

    QString m_folder;
    std::unique_ptr<QSettings> m_store;
};

} // namespace dossier
