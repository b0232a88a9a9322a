// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "editor/editorpane.h"
#include "gui/testworkspace.h"
#include "inspector/fieldspanel.h"
#include "storage/recoverysnapshot.h"

#include <QRandomGenerator>
#include <QSplitter>

#include <vector>

namespace dossier {

class Syntax;

/// One action of a person, of another program or of the system. What it does
/// follows from its seed and from what is there, so that a list of steps can be
/// taken again, also with some of them left out.
struct Step {
    enum class Kind : char {
        Type,
        Delete,
        Paste,
        Format, ///< a command of the text
        Move,
        Fold,
        TypeInForm,
        ClickInForm,
        SetField,
        UnsetField,
        AddField,
        Fix,
        Undo,
        Redo,
        UndoInForm,
        Save,
        Wait, ///< for all that goes on
        Overwrite,
        WriteElsewhere,
        TakeDisk,
        Remember, ///< as a snapshot
        Recover,
        SetFormat,
        ChangeClient,
        Release,
        UndoAll, ///< and redo: the first bytes, and the last ones
        Count,
    };
    Kind kind = Kind::Wait;
    quint32 seed = 0;
};

/// A workspace with one open document, its text and its form. GUI thread.
class Scene
{
public:
    /// `first`: what the file holds at the beginning.
    Scene(Syntax *syntax, const QByteArray &first);
    ~Scene();

    /// Empty, or what it broke by itself.
    [[nodiscard]] QString take(const Step &step);
    void wait(); ///< for saves and checks

    [[nodiscard]] AgentDocument *document() const { return m_document; }
    [[nodiscard]] Workspace *workspace() const { return m_test.workspace(); }
    [[nodiscard]] CodeEditor *editor() const { return m_pane->editor(); }
    [[nodiscard]] FieldsPanel *form() const { return m_form; }
    [[nodiscard]] QByteArray onDisk() const { return m_test.bytes(m_name); }
    [[nodiscard]] const QString &lastSaveError() const { return m_saveError; }

private:
    void type(QRandomGenerator &random);
    void paste(QRandomGenerator &random);
    void format(QRandomGenerator &random);
    void move(QRandomGenerator &random);
    void fold(QRandomGenerator &random);
    void typeInForm(QRandomGenerator &random);
    void clickInForm(QRandomGenerator &random);
    void setField(QRandomGenerator &random);
    void unsetField(QRandomGenerator &random);
    void addField(QRandomGenerator &random);
    void fix(QRandomGenerator &random);
    void save(QRandomGenerator &random);
    void writeElsewhere(QRandomGenerator &random);
    void recover(QRandomGenerator &random);
    void setFormat(QRandomGenerator &random);
    void changeClient(QRandomGenerator &random);
    [[nodiscard]] QString undoAll();

    const QString m_name = QStringLiteral("Projekt ü/.claude/agents/some agent.md");
    const QByteArray m_first;
    TestWorkspace m_test;
    AgentDocument *m_document = nullptr;
    QSplitter m_window;
    EditorPane *m_pane;
    FieldsPanel *m_form;
    std::vector<RecoverySnapshot> m_snapshots;
    QString m_saveError;
};

/// Something to type or paste: words, lines, header lines, odd units.
[[nodiscard]] QString anyText(QRandomGenerator &random);
/// What files may hold, odd ones among them.
[[nodiscard]] QByteArray anyFile(QRandomGenerator &random);

} // namespace dossier
