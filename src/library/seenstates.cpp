// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "seenstates.h"

#include "storage/nativepath.h"

#include <algorithm>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

// One line each, with blanks between: "place", its id, its kind and path; or
// hash, time, id of the place, path. Odd bytes of paths stand as %XX. A line
// that makes no sense is one entry lost.
constexpr QByteArrayView kHead = "dossier-seen 1";
constexpr QByteArrayView kHeadOfAll = "dossier-seen "; ///< of newer versions too
constexpr QByteArrayView kPlace = "place";
constexpr qsizetype kHashSize = 32;
constexpr qint64 kMaximumId = 1'000'000'000;

/// A line, blank by blank.
class Fields
{
public:
    explicit Fields(QByteArray line)
        : m_line(std::move(line))
    {
    }

    QByteArray next()
    {
        const qsizetype blank = m_line.indexOf(' ', m_at);
        const qsizetype end = blank < 0 ? m_line.size() : blank;
        const QByteArray field = m_line.sliced(m_at, end - m_at);
        m_at = std::min(end + 1, m_line.size());
        return field;
    }
    /// -1: no number.
    qint64 number()
    {
        bool isNumber = false;
        const qint64 value = next().toLongLong(&isNumber);
        return isNumber ? value : -1;
    }
    [[nodiscard]] QByteArray rest() const { return m_line.sliced(m_at); }

private:
    QByteArray m_line;
    qsizetype m_at = 0;
};

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

Result<SeenStates::Parsed> SeenStates::fromBytes(const QByteArray &bytes)
{
    QList<QByteArray> lines = bytes.split('\n');
    const QByteArray head = lines.takeFirst();
    if (head != kHead || lines.isEmpty()) {
        const bool isNewer = head != kHead && head.startsWith(kHeadOfAll) && !lines.isEmpty();
        return std::unexpected(Error{.code = isNewer ? Error::Code::Schema : Error::Code::Syntax, .text = {}});
    }
    Parsed parsed;
    // Without its end even a line that makes sense may be half a one.
    if (!lines.takeLast().isEmpty())
        ++parsed.lost;
    parsed.states.m_seen.reserve(lines.size());
    for (const QByteArray &line : std::as_const(lines))
        parsed.lost += parsed.states.readLine(line) ? 0 : 1;
    return parsed;
}

bool SeenStates::readLine(const QByteArray &line)
{
    Fields fields(line);
    const QByteArray first = fields.next();
    if (first == kPlace) {
        const qint64 id = fields.number();
        const QString key = read(fields.rest());
        const bool isPlace = id > 0 && id < kMaximumId && !key.isEmpty();
        if (isPlace)
            m_places.insert(int(id), key);
        return isPlace;
    }
    const qint64 time = fields.number();
    const qint64 place = fields.number();
    const QString path = read(fields.rest());
    const Seen seen{.hash = QByteArray::fromHex(first), .time = time, .place = int(place)};
    const bool isSeen = first.size() == 2 * kHashSize && seen.hash.size() == kHashSize && time >= 0 && place >= 0 &&
                        place < kMaximumId && !path.isEmpty();
    if (isSeen)
        m_seen.insert(path, seen);
    return isSeen;
}

QByteArray SeenStates::toBytes() const
{
    QByteArray bytes = kHead.toByteArray() + '\n';
    bytes.reserve(m_seen.size() * 160);
    for (auto place = m_places.cbegin(); place != m_places.cend(); ++place)
        bytes += kPlace.toByteArray() + ' ' + QByteArray::number(place.key()) + ' ' + written(*place) + '\n';
    for (auto entry = m_seen.cbegin(); entry != m_seen.cend(); ++entry) {
        bytes += entry->hash.toHex() + ' ' + QByteArray::number(entry->time) + ' ';
        bytes += QByteArray::number(entry->place) + ' ' + written(entry.key()) + '\n';
    }
    return bytes;
}

int SeenStates::placeId(const Place &place) const
{
    return m_places.key(keyOf(place), 0);
}

int SeenStates::addPlace(const Place &place)
{
    if (const int known = placeId(place); known > 0)
        return known;
    const int id = m_places.isEmpty() ? 1 : m_places.lastKey() + 1;
    m_places.insert(id, keyOf(place));
    if (m_places.size() > kMostPlaces)
        removePlace(m_places.firstKey());
    return id;
}

void SeenStates::removePlace(const Place &place)
{
    if (const int id = placeId(place); id > 0)
        removePlace(id);
}

void SeenStates::removePlace(int id)
{
    m_places.remove(id);
    m_seen.removeIf([id](const auto &entry) { return entry.value().place == id; });
}

const SeenStates::Seen *SeenStates::find(const QString &path) const
{
    const auto found = m_seen.constFind(path);
    return found == m_seen.cend() ? nullptr : &*found;
}

bool SeenStates::mark(const QString &path, const Seen &seen)
{
    m_seen.insert(path, seen);
    // By the tenth more, so that it is not done for each.
    const bool isTooMuch = m_seen.size() > kMostFiles + kMostFiles / 10;
    if (isTooMuch)
        shorten(m_seen);
    return isTooMuch;
}

void SeenStates::forget(const QString &path)
{
    m_seen.remove(path);
}

SeenStates::State SeenStates::stateOf(const AgentSummary &agent, const Seen *seen)
{
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
    entries.reserve(std::size_t(m_seen.size()));
    for (const Seen &seen : m_seen)
        entries.push_back(&seen);
    std::ranges::sort(entries, std::ranges::greater(), [](const Seen *seen) { return seen->time; });
    std::vector<QByteArray> hashes;
    hashes.reserve(entries.size());
    for (const Seen *seen : entries)
        hashes.push_back(seen->hash);
    return hashes;
}

} // namespace dossier
