// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "savedstate.h"

#include "statefiles.h"

#include <QDir>
#include <QJsonArray>

#include <algorithm>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

QJsonArray toJson(const QStringList &strings)
{
    return QJsonArray::fromStringList(strings);
}

/// The absolute paths of a list; whatever else it holds is left out.
QStringList paths(const QJsonValue &value)
{
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const auto &item : array) {
        if (QDir::isAbsolutePath(item.toString()))
            list << item.toString();
    }
    return list;
}

std::optional<Place> placeFrom(const QJsonObject &object)
{
    using Kind = Place::Kind;
    const QString kind = object["kind"_L1].toString();
    const QString path = object["path"_L1].toString();
    for (const Kind known : {Kind::Home, Kind::Managed, Kind::Plugins}) {
        if (kind == toString(known))
            return Place{.kind = known};
    }
    if (kind == toString(Kind::Folder) && QDir::isAbsolutePath(path))
        return Place{.kind = Kind::Folder, .path = path};
    return std::nullopt;
}

} // namespace

SavedState::SavedState(const Environment &environment)
    : m_files(std::make_unique<StateFiles>(environment.state))
{
}

SavedState::~SavedState() = default;

std::optional<std::vector<Place>> SavedState::places() const
{
    const QJsonObject object = m_files->read(u"places.json"_s);
    if (!object["places"_L1].isArray())
        return std::nullopt;
    std::vector<Place> places;
    const QJsonArray array = object["places"_L1].toArray();
    for (const auto &item : array) {
        const auto place = placeFrom(item.toObject());
        if (place && std::ranges::find(places, *place) == places.end())
            places.push_back(*place);
    }
    return places;
}

void SavedState::setPlaces(const std::vector<Place> &places) const
{
    QJsonArray array;
    for (const Place &place : places) {
        QJsonObject object{{u"kind"_s, toString(place.kind)}};
        if (place.kind == Place::Kind::Folder)
            object.insert(u"path"_s, place.path);
        array.append(object);
    }
    m_files->write(u"places.json"_s, {{u"version"_s, 1}, {u"places"_s, array}});
}

SavedState::Session SavedState::session() const
{
    const QJsonObject object = m_files->read(u"session.json"_s);
    return {.files = paths(object["files"_L1]),
            .pinned = paths(object["pinned"_L1]),
            .folders = paths(object["folders"_L1]),
            .current = object["current"_L1].toInt(-1),
            .windowState = QByteArray::fromBase64(object["window"_L1].toString().toLatin1()),
            .workingFolder = object["seenFrom"_L1].toString()};
}

void SavedState::setSession(const Session &session) const
{
    m_files->write(u"session.json"_s, {{u"version"_s, 1},
                                       {u"files"_s, toJson(session.files)},
                                       {u"pinned"_s, toJson(session.pinned)},
                                       {u"folders"_s, toJson(session.folders)},
                                       {u"current"_s, session.current},
                                       {u"window"_s, QString::fromLatin1(session.windowState.toBase64())},
                                       {u"seenFrom"_s, session.workingFolder}});
}

QStringList SavedState::recentFiles() const
{
    return paths(m_files->read(u"recent.json"_s).value("files"_L1));
}

void SavedState::setRecentFiles(const QStringList &files) const
{
    m_files->write(u"recent.json"_s, {{u"version"_s, 1}, {u"files"_s, toJson(files.mid(0, kMaximumRecent))}});
}

} // namespace dossier
