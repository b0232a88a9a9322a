// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "versionindex.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QStringList>
#include <QTimeZone>

#include <algorithm>
#include <array>

// A line is the check sum, a space and a JSON object: a state of a file, or a
// move. Each begins with a line end, so that a torn one takes none with it.

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

using Origin = FileVersion::Origin;

constexpr qsizetype kSumSize = 8; // hexadecimal digits
constexpr qsizetype kLongestLine = 64 << 10; // bytes
constexpr qsizetype kHashSize = 32;
constexpr qint64 kLatestTime = 253'402'300'799'999; // ms since 1970: the end of the year 9999
constexpr std::array kOrigins{std::pair(Origin::Opened, "opened"_L1), std::pair(Origin::Reloaded, "reloaded"_L1),
                              std::pair(Origin::Saved, "saved"_L1), std::pair(Origin::Batch, "batch"_L1),
                              std::pair(Origin::Replaced, "replaced"_L1)};

QByteArray sumOf(QByteArrayView text)
{
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256).first(kSumSize / 2).toHex();
}

QByteArray jsonOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<FileVersion> versionFrom(const QJsonObject &object)
{
    const auto origin =
        std::ranges::find(kOrigins, object["from"_L1].toString(), &decltype(kOrigins)::value_type::second);
    const qint64 time = object["time"_L1].toInteger(-1);
    FileVersion version{.time = QDateTime::fromMSecsSinceEpoch(time, QTimeZone::UTC),
                        .hash = QByteArray::fromHex(object["hash"_L1].toString().toLatin1()),
                        .size = object["size"_L1].toInteger(-1)};
    if (origin == kOrigins.end() || version.hash.size() != kHashSize || version.size < 0 || time < 0 ||
        time > kLatestTime)
        return std::nullopt;
    version.origin = origin->first;
    return version;
}

} // namespace

QByteArray VersionIndex::withSum(QByteArrayView text)
{
    return '\n' + sumOf(text) + ' ' + text.toByteArray() + '\n';
}

QByteArray VersionIndex::lineOf(const QString &path, const FileVersion &version)
{
    const auto origin = std::ranges::find(kOrigins, version.origin, &decltype(kOrigins)::value_type::first);
    return withSum(jsonOf({{u"path"_s, path},
                           {u"time"_s, version.time.toMSecsSinceEpoch()},
                           {u"hash"_s, QString::fromLatin1(version.hash.toHex())},
                           {u"size"_s, version.size},
                           {u"from"_s, origin->second}}));
}

QByteArray VersionIndex::lineOfMove(const QString &from, const QString &to)
{
    return withSum(jsonOf({{u"moved"_s, from}, {u"to"_s, to}}));
}

void VersionIndex::take(QByteArrayView lines)
{
    for (qsizetype start = 0; start < lines.size();) {
        const qsizetype end = lines.indexOf('\n', start);
        if (end < 0)
            break; // torn
        if (end - start > kSumSize && end - start <= kLongestLine)
            takeLine(lines.sliced(start, end - start));
        start = end + 1;
    }
}

void VersionIndex::takeLine(QByteArrayView line)
{
    const QByteArrayView text = line.sliced(kSumSize + 1);
    if (line[kSumSize] != ' ' || sumOf(text) != line.first(kSumSize))
        return;
    const QJsonObject object = QJsonDocument::fromJson(text.toByteArray()).object();
    if (const QString from = object["moved"_L1].toString(); !from.isEmpty())
        move(from, object["to"_L1].toString());
    else if (const auto version = versionFrom(object))
        add(object["path"_L1].toString(), *version);
}

bool VersionIndex::add(const QString &path, const FileVersion &version)
{
    ++m_lines;
    if (path.isEmpty())
        return false;
    std::vector<Noted> &states = m_files[path];
    if (!states.empty() && states.back().version.hash == version.hash)
        return false;
    states.push_back({m_next++, version});
    ++m_size;
    if (states.size() > kPerFile) {
        states.erase(states.begin());
        --m_size;
    }
    return true;
}

bool VersionIndex::move(const QString &from, const QString &to)
{
    ++m_lines;
    if (from == to || to.isEmpty() || !m_files.contains(from))
        return false;
    std::vector<Noted> all = m_files.take(from);
    std::vector<Noted> &there = m_files[to];
    m_size -= all.size() + there.size();
    all.insert(all.end(), there.begin(), there.end());
    std::ranges::sort(all, {}, &Noted::number);
    const auto twice = std::ranges::unique(all, {}, [](const Noted &noted) { return noted.version.hash; });
    all.erase(twice.begin(), twice.end());
    if (all.size() > kPerFile)
        all.erase(all.begin(), all.end() - qsizetype(kPerFile));
    m_size += all.size();
    there = std::move(all);
    return true;
}

std::vector<FileVersion> VersionIndex::versions(const QString &path) const
{
    std::vector<FileVersion> found;
    const auto states = m_files.constFind(path);
    if (states == m_files.cend())
        return found;
    found.reserve(states->size());
    for (const Noted &noted : *states)
        found.push_back(noted.version);
    return found;
}

QStringList VersionIndex::paths() const
{
    return m_files.keys();
}

/// The oldest first.
std::vector<std::pair<QString, VersionIndex::Noted>> VersionIndex::newest() const
{
    std::vector<std::pair<QString, Noted>> all;
    all.reserve(m_size);
    for (auto file = m_files.cbegin(); file != m_files.cend(); ++file) {
        for (const Noted &noted : *file)
            all.emplace_back(file.key(), noted);
    }
    std::ranges::sort(all, {}, [](const auto &one) { return one.second.number; });
    if (all.size() > kMost)
        all.erase(all.begin(), all.end() - qsizetype(kMost));
    return all;
}

std::vector<QByteArray> VersionIndex::hashes() const
{
    const auto all = newest();
    std::vector<QByteArray> found;
    found.reserve(all.size());
    QSet<QByteArray> isIn;
    for (auto one = all.rbegin(); one != all.rend(); ++one) {
        const QByteArray &hash = one->second.version.hash;
        if (isIn.contains(hash))
            continue;
        isIn.insert(hash);
        found.push_back(hash);
    }
    return found;
}

QByteArray VersionIndex::toBytes() const
{
    QByteArray bytes;
    for (const auto &[path, noted] : newest())
        bytes += lineOf(path, noted.version);
    return bytes;
}

} // namespace dossier
