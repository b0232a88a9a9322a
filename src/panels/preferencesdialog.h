// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "settings/settings.h"

#include <QDialog>

#include <vector>

class QLineEdit;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace dossier {

class MessageBar;
class PreferencesPage;

/// What a person can choose, in pages with a search over all of them. Nothing
/// changes before Apply or OK; Cancel leaves everything as it is. GUI thread.
class PreferencesDialog : public QDialog
{
    Q_OBJECT
public:
    explicit PreferencesDialog(QWidget *parent = nullptr);

    /// Behind the others; the dialog owns it.
    void addPage(PreferencesPage *page);
    /// After the last page.
    void begin();
    void showPage(const PreferencesPage *page);
    /// Shows a setting and puts the keys on it.
    void showSetting(Settings::Key key);

    void accept() override;

Q_SIGNALS:
    void applied();

protected:
    bool focusNextPrevChild(bool next) override;

private:
    void makeButtons();
    void search();
    void showDirty();
    bool apply(); ///< false if a page could not; why is said
    void restoreDefaults();

    QLineEdit *m_search;
    QListWidget *m_list;
    QStackedWidget *m_stack;
    MessageBar *m_message;
    QPushButton *m_apply = nullptr;
    std::vector<PreferencesPage *> m_pages;
};

} // namespace dossier
