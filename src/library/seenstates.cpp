// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "seenstates.h"

#include "storage/nativepath.h"

#include <algorithm>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

// One line each: "place" or hash and time, a blank, and the path with its odd
// bytes as %XX. A line that makes no sense is one entry lost.
constexpr QByteArrayView kHead = "dossier-seen 1";
constexpr QByteArrayView kPlace = "place ";
constexpr qsizetype kHashSize = 32;

QString keyOf(const Place &place)
{
    return toString(place.kind) + u' ' + (place.kind == Place::Kind::Folder ? place.path : QString());
}

QByteArray written(const QString &path)
{
    return pathToBytes(path).toPercentEncoding("/ ");
}

QString read(const QByteArray &field)
{
    return pathFromBytes(QByteArray::fromPercentEncoding(field));
}

/// Forgets the earliest of too many.
void shorten(QHash<QString, SeenStates::Seen> &seen)
{
    std::vector<std::pair<qint64, QString>> entries;
    for (auto entry = seen.cbegin(); entry != seen.cend(); ++entry)
        entries.emplace_back(entry->time, entry.key());
    const auto end = entries.begin() + (seen.size() - SeenStates::kMostFiles);
    std::ranges::nth_element(entries, end);
    for (auto entry = entries.begin(); entry != end; ++entry)
        seen.remove(entry->second);
}

} // namespace

SeenStates SeenStates::fromBytes(const QByteArray &bytes)
{
    SeenStates states;
    const QList<QByteArray> lines = bytes.split('\n');
    if (lines.first() != kHead)
        return states;
    states.m_seen.reserve(lines.size());
    for (const QByteArray &line : lines) {
        if (line.startsWith(kPlace)) {
            states.m_places << read(line.mid(kPlace.size()));
            continue;
        }
        const qsizetype afterHash = line.indexOf(' ');
        const qsizetype afterTime = line.indexOf(' ', afterHash + 1);
        if (afterHash != 2 * kHashSize || afterTime < 0)
            continue;
        bool isNumber = false;
        const Seen seen{.hash = QByteArray::fromHex(line.first(afterHash)),
                        .time = line.mid(afterHash + 1, afterTime - afterHash - 1).toLongLong(&isNumber)};
        const QString path = read(line.mid(afterTime + 1));
        if (isNumber && seen.hash.size() == kHashSize && !path.isEmpty())
            states.m_seen.insert(path, seen);
    }
    return states;
}

QByteArray SeenStates::toBytes() const
{
    QByteArray bytes = kHead.toByteArray() + '\n';
    bytes.reserve(m_seen.size() * 160);
    for (const QString &place : m_places)
        bytes += kPlace.toByteArray() + written(place) + '\n';
    for (auto entry = m_seen.cbegin(); entry != m_seen.cend(); ++entry) {
        bytes += entry->hash.toHex() + ' ' + QByteArray::number(entry->time) + ' ';
        bytes += written(entry.key()) + '\n';
    }
    return bytes;
}

bool SeenStates::knowsPlace(const Place &place) const
{
    return m_places.contains(keyOf(place));
}

void SeenStates::addPlace(const Place &place)
{
    const QString key = keyOf(place);
    if (m_places.contains(key))
        return;
    m_places << key;
    if (m_places.size() > kMostPlaces)
        m_places.removeFirst();
}

void SeenStates::removePlace(const Place &place)
{
    m_places.removeAll(keyOf(place));
}

const SeenStates::Seen *SeenStates::find(const QString &path) const
{
    const auto found = m_seen.constFind(path);
    return found == m_seen.cend() ? nullptr : &*found;
}

void SeenStates::mark(const QString &path, Seen seen)
{
    m_seen.insert(path, std::move(seen));
    // By the tenth more, so that it is not done for each.
    if (m_seen.size() > kMostFiles + kMostFiles / 10)
        shorten(m_seen);
}

void SeenStates::forget(const QString &path)
{
    m_seen.remove(path);
}

SeenStates::State SeenStates::stateOf(const AgentSummary &agent) const
{
    const Seen *seen = find(agent.path);
    if (agent.isMissing())
        return seen ? State::Gone : State::Same;
    if (agent.hash.isEmpty())
        return State::Unknown;
    if (!seen)
        return State::New;
    return seen->hash == agent.hash ? State::Same : State::Changed;
}

std::vector<QByteArray> SeenStates::hashes() const
{
    std::vector<const Seen *> entries;
    for (const Seen &seen : m_seen)
        entries.push_back(&seen);
    std::ranges::sort(entries, std::ranges::greater(), [](const Seen *seen) { return seen->time; });
    std::vector<QByteArray> hashes;
    for (const Seen *seen : entries)
        hashes.push_back(seen->hash);
    return hashes;
}

} // namespace dossier
