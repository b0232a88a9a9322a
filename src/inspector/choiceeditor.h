// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "fieldeditor.h"

class QComboBox;

namespace dossier {

/// One of several values, each with what it means; the field's default is
/// “not set”. Models also take free text. GUI thread.
class ChoiceEditor : public FieldEditor
{
    Q_OBJECT
public:
    ChoiceEditor(const FieldSpec &field, QWidget *parent);

    void showValue(const FieldValue &value) override;
    void setEditable(bool editable) override { setEnabled(editable); }

private:
    void addChoice(const QString &value, const QString &help);
    void tell(const QString &value, bool isTyping);

    bool m_isFree; ///< also takes text that is no choice
    bool m_required;
    QComboBox *m_box;
};

} // namespace dossier
