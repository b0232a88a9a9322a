// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "colorpicker.h"
#include "fieldeditor.h"

namespace dossier {

/// The colour picker as a field. GUI thread.
class ColorFieldEditor : public FieldEditor
{
    Q_OBJECT
public:
    ColorFieldEditor(const Dialect &dialect, QWidget *parent);

    void showValue(const FieldValue &value) override { m_picker->setColor(value.text); }
    void showSeveral() override { m_picker->setSeveral(); }
    void setAgentName(const QString &name) override { m_picker->setAgentName(name); }

private:
    ColorPicker *m_picker;
};

} // namespace dossier
