// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "checks/diagnostic.h"

#include <QSortFilterProxyModel>

namespace dossier {

/// Problems by severity and by words in text or rule. GUI thread.
class ProblemsProxy : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setFilterText(const QString &text);
    void setShown(Severity severity, bool shown);
    [[nodiscard]] bool isShown(Severity severity) const { return m_shown[static_cast<size_t>(severity)]; }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QString m_text;
    std::array<bool, 3> m_shown{true, true, true};
};

} // namespace dossier
