// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "closedtabs.h"

namespace dossier {

void ClosedTabs::push(const Tab &tab)
{
    if (tab.path.isEmpty())
        return;
    forget(tab.path);
    m_tabs.push_back(tab);
    if (m_tabs.size() > kMaximum)
        m_tabs.erase(m_tabs.begin());
}

void ClosedTabs::forget(const QString &path)
{
    std::erase_if(m_tabs, [&](const Tab &tab) { return tab.path == path; });
}

std::optional<ClosedTabs::Tab> ClosedTabs::pop()
{
    if (m_tabs.empty())
        return std::nullopt;
    const Tab last = m_tabs.back();
    m_tabs.pop_back();
    return last;
}

} // namespace dossier
