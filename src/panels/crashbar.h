// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "messagebar.h"
#include "storage/crashlog.h"

namespace dossier {

/// Says that the program had broken before, and offers what it wrote down then.
/// Hidden while there is nothing to say. GUI thread.
class CrashBar : public MessageBar
{
    Q_OBJECT
public:
    explicit CrashBar(QWidget *parent = nullptr);

    /// Looks into the folder of the reports.
    void look(const QString &folder);

private:
    void showReports();
    void forget();

    std::vector<CrashLog::Report> m_reports;
};

} // namespace dossier
