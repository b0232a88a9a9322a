// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "viewmemory.h"

#include "statefiles.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

QString fileName()
{
    return u"views.json"_s;
}

QJsonObject toJson(const QString &path, const ViewState &state)
{
    QJsonObject object{
        {u"path"_s, path},
        {u"start"_s, state.selection.start},
        {u"length"_s, state.selection.length},
        {u"top"_s, state.topLine},
    };
    QJsonArray folds;
    for (const auto &[line, hash] : state.folds)
        folds.append(QJsonArray{line, qint64(hash)});
    if (!folds.isEmpty())
        object.insert(u"folds"_s, folds);
    if (!state.language.isEmpty())
        object.insert(u"language"_s, state.language);
    return object;
}

ViewState stateFrom(const QJsonObject &object)
{
    ViewState state{
        .selection = {std::max(qsizetype(0), qsizetype(object["start"_L1].toInteger())),
                      std::max(qsizetype(0), qsizetype(object["length"_L1].toInteger()))},
        .topLine = std::max(0, object["top"_L1].toInt()),
        .folds = {},
        .language = object["language"_L1].toString(),
    };
    const QJsonArray folds = object["folds"_L1].toArray();
    state.folds.reserve(size_t(folds.size()));
    for (const auto &fold : folds) {
        const QJsonArray pair = fold.toArray();
        state.folds.emplace_back(pair.at(0).toInt(-1), uint(pair.at(1).toInteger()));
    }
    std::erase_if(state.folds, [](const auto &fold) { return fold.first < 0; });
    return state;
}

} // namespace

ViewMemory::ViewMemory(const Environment &environment)
    : m_files(std::make_unique<StateFiles>(environment.state))
{
    const QJsonArray files = m_files->read(fileName())["files"_L1].toArray();
    m_entries.reserve(size_t(files.size()));
    for (const auto &file : files) {
        const QString path = file["path"_L1].toString();
        if (QDir::isAbsolutePath(path))
            m_entries.push_back({path, stateFrom(file.toObject())});
    }
}

ViewMemory::~ViewMemory() = default;

std::optional<ViewState> ViewMemory::of(const QString &path) const
{
    const auto found = std::ranges::find(m_entries, path, &Entry::path);
    return found == m_entries.end() ? std::nullopt : std::optional(found->state);
}

void ViewMemory::note(const QString &path, const ViewState &state)
{
    if (path.isEmpty())
        return;
    // The order alone is no reason to write.
    const auto found = std::ranges::find(m_entries, path, &Entry::path);
    m_isChanged = m_isChanged || found == m_entries.end() || found->state != state;
    if (found != m_entries.end())
        m_entries.erase(found);
    m_entries.push_back({path, state});
    if (m_entries.size() > kMaximum)
        m_entries.erase(m_entries.begin(), m_entries.end() - kMaximum);
}

void ViewMemory::write()
{
    if (!std::exchange(m_isChanged, false))
        return;
    QJsonArray files;
    for (const Entry &entry : m_entries)
        files.append(toJson(entry.path, entry.state));
    m_files->write(fileName(), {{u"version"_s, 1}, {u"files"_s, files}});
}

} // namespace dossier
