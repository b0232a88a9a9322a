// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "library/agentcopies.h"
#include "messagebar.h"

namespace dossier {

/// Says where copies of an agent lie and whether they are alike, with the ways
/// to make them so. GUI thread.
class CopiesBar : public MessageBar
{
    Q_OBJECT
public:
    explicit CopiesBar(QWidget *parent = nullptr);

    /// Hidden if there are none. What was closed stays closed until something else
    /// is to be said.
    void setCopies(const QString &path, const AgentCopies &copies);

Q_SIGNALS:
    void compareRequested(const QString &left, const QString &right);
    void alikeRequested(const QString &path, const QStringList &copies); ///< those that differ
    void copyToRequested(const QString &path); ///< anywhere

private:
    QString m_path;
    QString m_said;
};

} // namespace dossier
