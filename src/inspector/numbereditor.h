// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "fieldeditor.h"

class QLabel;
class QSpinBox;

namespace dossier {

/// A whole number; one below the least is “not set”. A value of the file that
/// is no such number is told beside it and kept. GUI thread.
class NumberEditor : public FieldEditor
{
    Q_OBJECT
public:
    NumberEditor(const FieldSpec &field, QWidget *parent);

    void showValue(const FieldValue &value) override;
    void showSeveral() override;

private:
    void tell(int number);

    QSpinBox *m_box;
    QLabel *m_foreign;
    bool m_showing = false;
};

} // namespace dossier
