// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "growingtextedit.h"

namespace dossier {

/// The words of one part of an example. Keeps what is being typed while the
/// file says the same but for blanks at the ends, and what was refused until
/// the file says something new. GUI thread.
class ExampleText : public GrowingTextEdit
{
    Q_OBJECT
public:
    ExampleText(const QString &name, int mostLines, QWidget *parent);

    /// What the file says.
    void showSaid(const QString &text);
    void setRefused(bool refused) { m_isRefused = refused; }
    [[nodiscard]] bool isRefused() const { return m_isRefused; }
    void dropRefused(); ///< shows what the file says
    void setEditable(bool editable);

private:
    void leave();

    QString m_said;
    bool m_isRefused = false; ///< what was typed last stands here and not in the file
};

} // namespace dossier
