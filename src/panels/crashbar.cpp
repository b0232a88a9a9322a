// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "crashbar.h"

#include "crashdialog.h"

#include <QLocale>

namespace dossier {

using namespace Qt::StringLiterals;

CrashBar::CrashBar(QWidget *parent)
    : MessageBar(parent)
{
    setObjectName(u"crashBar"_s);
    clear();
}

void CrashBar::look(const QString &folder)
{
    m_reports = CrashLog::reports(folder);
    if (m_reports.empty())
        return;
    const QString when = QLocale().toString(m_reports.front().time, QLocale::ShortFormat);
    showMessage(BarTone::Warning,
                tr("Dossier ended by a fault of its own, last on %1. What it wrote down helps to mend it; "
                   "it was sent to nobody.")
                    .arg(when),
                {{.title = tr("Show Report …"), .name = u"showCrash"_s, .chosen = [this] { showReports(); }},
                 {.title = tr("Delete Report"), .name = u"deleteCrash"_s, .chosen = [this] { forget(); }}});
}

void CrashBar::showReports()
{
    auto *dialog = new CrashDialog(m_reports, window());
    connect(dialog, &CrashDialog::deleteRequested, this, &CrashBar::forget);
    dialog->open();
}

void CrashBar::forget()
{
    CrashLog::remove(m_reports);
    m_reports.clear();
    clear();
}

} // namespace dossier
