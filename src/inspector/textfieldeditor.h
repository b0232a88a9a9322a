// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "fieldeditor.h"

class QLineEdit;

namespace dossier {

/// One line: names, texts, numbers, lists with commas. GUI thread.
class TextFieldEditor : public FieldEditor
{
    Q_OBJECT
public:
    TextFieldEditor(const FieldSpec &field, QWidget *parent);

    void showValue(const FieldValue &value) override;
    void showSeveral() override;
    void setEditable(bool editable) override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void tell(const QString &text);
    void showText(const QString &text);
    void updateToolTip();
    void updateGround();

    FieldSpec::Type m_type;
    bool m_required;
    QLineEdit *m_edit;
};

} // namespace dossier
