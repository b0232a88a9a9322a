// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "fieldeditor.h"

class QComboBox;
class QLabel;

namespace dossier {

/// One of several values, each with what it means; the field's default is
/// “not set”. Models also take free text. GUI thread.
class ChoiceEditor : public FieldEditor
{
    Q_OBJECT
public:
    ChoiceEditor(const FieldSpec &field, QWidget *parent);

    void showValue(const FieldValue &value) override;
    void showSeveral() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void addChoice(const QString &value, const QString &help);
    void tell(const QString &value, bool isTyping);
    void updateHelp();

    bool m_isFree; ///< also takes text that is no choice
    QString m_default; ///< what an absent field means
    QComboBox *m_box;
    QLabel *m_help; ///< what the present choice means
};

} // namespace dossier
