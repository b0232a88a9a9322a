// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/comparedtext.h"
#include "text/hunks.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QPushButton;
class QTableView;
class QTabWidget;

namespace dossier {

class CompareTable;
class FieldComparisonModel;

/// Two agents, or two versions of one, beside each other: what differs is taken
/// over difference by difference or field by field, into the history of the
/// open document. Not modal; deletes itself. GUI thread.
class CompareDialog : public QDialog
{
    Q_OBJECT
public:
    using Side = SideBySide::Side;

    /// Takes the texts.
    CompareDialog(std::unique_ptr<ComparedText> left, std::unique_ptr<ComparedText> right, QWidget *parent = nullptr);
    ~CompareDialog() override;

    [[nodiscard]] const ComparedText &side(Side side) const;

Q_SIGNALS:
    /// A file is to be opened now, as it is going to be changed.
    void openRequested(const QString &path);

protected:
    bool focusNextPrevChild(bool next) override;

private:
    void layOut();
    [[nodiscard]] QWidget *makeButtons();
    void prepareFields();
    void addShortcuts();
    void follow();
    void updateTitles();
    void updateActions();
    [[nodiscard]] QString summary() const;
    void take(Side into);
    void takeHunk(Side into);
    void takeField(Side into);
    void report(Side into, const Result<void> &taken);
    void say(const QString &text, bool isTrouble);
    void save();
    [[nodiscard]] bool isFieldsShown() const;
    [[nodiscard]] ComparedText &text(Side side);

    std::unique_ptr<ComparedText> m_left;
    std::unique_ptr<ComparedText> m_right;
    CompareTable *m_table;
    FieldComparisonModel *m_fields;
    QTableView *m_fieldTable;
    QTabWidget *m_tabs;
    QLabel *m_message;
    QLabel *m_icon;
    QPushButton *m_previous = nullptr;
    QPushButton *m_next = nullptr;
    QPushButton *m_takeLeft = nullptr;
    QPushButton *m_takeRight = nullptr;
    QPushButton *m_save = nullptr;
    QTimer m_followTimer;
    ComparedText *m_lastTaken = nullptr; ///< what Undo undoes
};

} // namespace dossier
