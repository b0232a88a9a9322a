// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "settings/environment.h"
#include "text/textrange.h"

#include <QString>

#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace dossier {

class StateFiles;

/// Where somebody was in a text. A value.
struct ViewState {
    TextRange selection; ///< UTF-16 offsets of the document text; empty: a cursor
    int topLine = 0; ///< at the top of the screen, from 0
    /// Lines from 0 that were folded, each with a hash of its text by which it is known
    /// again.
    std::vector<std::pair<int, uint>> folds;
    QString language = {}; ///< that a person chose for its spelling; empty: none

    bool operator==(const ViewState &) const = default;
};

/// Where somebody was in each of the last files, from one run to the next. Holds numbers
/// and paths, no text. What is damaged counts as nothing. GUI thread.
class ViewMemory
{
public:
    explicit ViewMemory(const Environment &environment);
    ~ViewMemory(); ///< when all is written

    [[nodiscard]] std::optional<ViewState> of(const QString &path) const;
    /// A path is absolute; without one nothing is noted.
    void note(const QString &path, const ViewState &state);
    void write(); ///< if something was noted since

    static constexpr size_t kMaximum = 500; ///< files; those left longest ago are forgotten

private:
    struct Entry {
        QString path;
        ViewState state;
    };

    std::unique_ptr<StateFiles> m_files;
    std::vector<Entry> m_entries; ///< noted last: at the end
    bool m_isChanged = false;
};

} // namespace dossier
