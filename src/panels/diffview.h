// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QPlainTextEdit>

namespace dossier {

/// A difference in the unified form, to be read: what goes and what comes in
/// their colours and with their signs. GUI thread.
class DiffView : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit DiffView(QWidget *parent = nullptr);

    /// As unifiedDiff() gives it; the two lines of file names are left out.
    void setDiff(const QString &diff);

protected:
    void changeEvent(QEvent *event) override;

private:
    void colour();
    static void markDifference(QList<QTextEdit::ExtraSelection> &selections, const QTextBlock &before,
                               const QTextBlock &after);
};

} // namespace dossier
