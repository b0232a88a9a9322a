// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "storage/crashlog.h"

#include <QDialog>

namespace dossier {

/// What was written down when the program broke, to be read and copied. Deletes
/// itself when it is closed. GUI thread.
class CrashDialog : public QDialog
{
    Q_OBJECT
public:
    explicit CrashDialog(const std::vector<CrashLog::Report> &reports, QWidget *parent = nullptr);

Q_SIGNALS:
    void deleteRequested(); ///< of all that are shown; it closes then
};

} // namespace dossier
