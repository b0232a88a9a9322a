// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

class QListWidget;
class QTextBrowser;

namespace dossier {

/// The handbook: its pages on the left, the one that is read on the right. Opens nothing
/// but its own pages. GUI thread.
class Handbook : public QDialog
{
    Q_OBJECT
public:
    explicit Handbook(QWidget *parent = nullptr);

    /// Shows a page by its name (HandbookPages); the first for any other.
    void showPage(const QString &name);
    [[nodiscard]] QString page() const; ///< name of the one that is shown

Q_SIGNALS:
    void linkActivated(const QUrl &url); ///< leads out of the handbook

protected:
    void changeEvent(QEvent *event) override;

private:
    void follow(const QUrl &link);
    void fill();

    QListWidget *m_pages;
    QTextBrowser *m_text;
};

} // namespace dossier
