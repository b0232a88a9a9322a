// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "checks/rule.h"

#include <QDialog>

class QTextBrowser;

namespace dossier {

/// The help page of a rule: what it finds, a wrong and a right file. One window
/// for all rules, not modal. GUI thread.
class RuleHelp : public QDialog
{
    Q_OBJECT
public:
    explicit RuleHelp(QWidget *parent = nullptr);

    void showRule(const Rule &rule, const Dialect &dialect);

Q_SIGNALS:
    void linkActivated(const QUrl &url);

private:
    QTextBrowser *m_text;
};

} // namespace dossier
