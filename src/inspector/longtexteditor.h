// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "fieldeditor.h"

namespace dossier {

class GrowingTextEdit;

/// Several lines: the description with its real lines, or the YAML of a value
/// that has no form of its own. GUI thread.
class LongTextEditor : public FieldEditor
{
    Q_OBJECT
public:
    LongTextEditor(const FieldSpec &field, QWidget *parent);

    void showValue(const FieldValue &value) override;
    void setEditable(bool editable) override;

private:
    bool m_isYaml;
    bool m_required;
    GrowingTextEdit *m_edit;
};

} // namespace dossier
