// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "checks/diagnostic.h"
#include "dialects/dialect.h"
#include "fieldvalue.h"
#include "models/explanation.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace dossier {

/// A field of the form: its label with help, what is wrong with it, its
/// editor, and a line for what was refused. GUI thread.
class FieldRow : public QWidget, public Explained
{
    Q_OBJECT
public:
    /// `editor` becomes a child; null: only a label.
    FieldRow(const FieldSpec &field, const Dialect &dialect, QWidget *editor, QWidget *parent);

    [[nodiscard]] const QString &key() const { return m_key; }
    void setRemovable(bool removable);
    /// Why the field cannot be edited; empty: it can.
    void setReason(const QString &reason);
    /// The gravest of the diagnostics that concern the field; null: none.
    void setDiagnostic(const Diagnostic *diagnostic);
    void setRefusal(const QString &text); ///< empty: nothing was refused

    [[nodiscard]] Explanation explanation() const override { return m_explanation; }

Q_SIGNALS:
    void removeRequested();
    void jumpRequested();
    void explanationRequested(QWidget *about); ///< the button that was pressed

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateNote();

    [[nodiscard]] QToolButton *makeHelp(const QString &title);

    QString m_key;
    Explanation m_explanation;
    QLabel *m_label;
    QToolButton *m_mark;
    QToolButton *m_remove;
    QLabel *m_note;
    QString m_reason;
    QString m_refusal;
};

} // namespace dossier
