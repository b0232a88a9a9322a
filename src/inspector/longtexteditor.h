// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "agentfile/showntext.h"
#include "fieldeditor.h"

class QLabel;

namespace dossier {

class GrowingTextEdit;

/// Several lines: the description with its real lines, longer texts, or the
/// YAML of a value that has no form of its own. A text whose breaks are written
/// as \n is shown in lines and written as it was. GUI thread.
class LongTextEditor : public FieldEditor
{
    Q_OBJECT
public:
    LongTextEditor(const FieldSpec &field, QWidget *parent);

    void showValue(const FieldValue &value) override;
    void showSeveral() override;
    void setEditable(bool editable) override;

private:
    void tell(const QString &text);

    bool m_isYaml;
    bool m_required;
    ShownText m_shown; ///< of a text; YAML is shown as it is
    GrowingTextEdit *m_edit;
    QLabel *m_breaks;
};

} // namespace dossier
