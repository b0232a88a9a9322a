// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

namespace dossier {

/// What the program is, what was measured of it, and what it runs with. Deletes
/// itself when it is closed. GUI thread.
class AboutDialog : public QDialog
{
    Q_OBJECT
public:
    explicit AboutDialog(QWidget *parent = nullptr);

private:
    [[nodiscard]] QWidget *makeFigures();
};

} // namespace dossier
