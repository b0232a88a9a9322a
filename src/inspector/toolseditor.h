// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "dialects/dialect.h"
#include "fieldvalue.h"

#include <QWidget>

class QButtonGroup;
class QLabel;
class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace dossier {

/// Which tools the agent may use: all, only these, or all but these; the two
/// lists of the header behind one question. GUI thread.
class ToolsEditor : public QWidget
{
    Q_OBJECT
public:
    enum class Mode : char { All, Only, AllBut };

    /// `dialect` outlives the editor.
    explicit ToolsEditor(const Dialect &dialect, QWidget *parent = nullptr);

    void showValues(const FieldValue &tools, const FieldValue &withheld);
    /// Several rights at once: no mode is chosen.
    void showSeveral();
    /// The effective rights in words; marked as a fault if a limit that the
    /// file writes is not applied.
    void setRights(const QString &rights, bool losesLimit);
    void setEditable(bool editable);
    [[nodiscard]] Mode mode() const { return m_mode; }

Q_SIGNALS:
    /// By a person. All: no list at all. The items are of the other two modes,
    /// in the order of the file, new ones at the end.
    void edited(dossier::ToolsEditor::Mode mode, const QStringList &items);

protected:
    void changeEvent(QEvent *event) override;

private:
    void colourSentence();
    [[nodiscard]] QTreeWidget *makeTree();
    void choose(Mode mode);
    void takeCheck(QTreeWidgetItem *item);
    void takeText();
    void setItems(const QStringList &items);
    void updateView();
    [[nodiscard]] bool isNamed(const QString &tool) const;
    [[nodiscard]] bool isInTree(const QString &item) const;

    const Dialect &m_dialect;
    Mode m_mode = Mode::All;
    QStringList m_items;
    QButtonGroup *m_modes;
    QTreeWidget *m_tree;
    QLineEdit *m_others;
    QWidget *m_list;
    QLabel *m_hint;
    QLabel *m_sentence;
    bool m_losesLimit = false;
    bool m_showing = false;
    bool m_isSeveral = false;
    bool m_isPending = false; ///< a mode was chosen that has no tools yet
};

} // namespace dossier
