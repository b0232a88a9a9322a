// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace dossier {

/// The tabs that were closed, the last one first to come again. A value; any thread.
class ClosedTabs
{
public:
    struct Tab {
        QString path; ///< absolute
        int index = 0; ///< where it stood

        bool operator==(const Tab &) const = default;
    };

    /// One without a path has no file to come from, and is not noted.
    void push(const Tab &tab);
    /// A file that is open again need not come.
    void forget(const QString &path);
    [[nodiscard]] std::optional<Tab> pop();
    [[nodiscard]] bool isEmpty() const { return m_tabs.empty(); }

    static constexpr size_t kMaximum = 20;

private:
    std::vector<Tab> m_tabs; ///< each file once; closed last: at the end
};

} // namespace dossier
