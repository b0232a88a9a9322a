// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "dialects/dialect.h"
#include "fieldvalue.h"

#include <QWidget>

namespace dossier {

/// Edits one field in a form. Shows what it is told and tells only what a
/// person did, so that no guard against loops is needed. GUI thread.
class FieldEditor : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// Shows a value; what the person is typing stays if it means the same.
    virtual void showValue(const FieldValue &value) = 0;
    /// Shows that it stands for several values, of which none is seen. Of a new
    /// editor; what a person enters then is for all of them.
    virtual void showSeveral() = 0;
    virtual void setEditable(bool editable) { setEnabled(editable); }

    /// The agent's name, for editors that show it.
    virtual void setAgentName(const QString &) {}

    /// What stands in the place of several values; translated.
    [[nodiscard]] static QString severalText() { return tr("several"); }
    /// The editor for a field's type. `dialect` outlives it.
    [[nodiscard]] static FieldEditor *create(const FieldSpec &field, const Dialect &dialect, QWidget *parent);

Q_SIGNALS:
    void edited(const dossier::FieldInput &input);
    void finished(); ///< the focus went, or Enter was pressed
};

} // namespace dossier
