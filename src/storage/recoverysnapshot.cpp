// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "recoverysnapshot.h"

#include "readfile.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

#include <algorithm>

namespace dossier {

using namespace Qt::StringLiterals;

// A line that says what it is, a line of JSON, and the text: its UTF-16 units,
// as a document may hold what no UTF-8 has, compressed.

namespace {

constexpr QByteArrayView kHead("dossier-recovery 1\n");
constexpr int kQuick = 1; ///< zlib's level; a snapshot is written while somebody types
/// What zlib makes of so many bytes at most. More is no text of ours, and would
/// cost memory to find out.
constexpr qint64 kMostRatio = 1100;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(dossier::RecoverySnapshot)
};

std::unexpected<Error> damaged()
{
    return std::unexpected(
        Error{.code = Error::Code::Syntax, .text = Texts::tr("What was kept of this document is damaged.")});
}

QByteArray unitsOf(const QString &text)
{
    QByteArray units(text.size() * 2, Qt::Uninitialized);
    qToLittleEndian<quint16>(text.utf16(), text.size(), units.data());
    return units;
}

QString textOf(const QByteArray &units)
{
    QString text(units.size() / 2, Qt::Uninitialized);
    qFromLittleEndian<quint16>(units.constData(), text.size(), text.data());
    return text;
}

std::optional<FileFormat> formatOf(const QJsonObject &object)
{
    const int encoding = object.value("encoding"_L1).toInt(-1);
    const int lineEnd = object.value("lineEnd"_L1).toInt(-1);
    if (encoding < 0 || encoding > int(Encoding::Utf16Be) || lineEnd < 0 || lineEnd > int(LineEnd::Cr))
        return std::nullopt;
    return FileFormat{
        .encoding = Encoding(encoding), .bom = object.value("bom"_L1).toBool(), .lineEnd = LineEnd(lineEnd)};
}

/// None if it cannot be what was compressed.
std::optional<QByteArray> uncompressed(QByteArrayView packed)
{
    constexpr qsizetype kSizeBytes = 4; // qCompress() puts the size before zlib's bytes
    if (packed.size() < kSizeBytes)
        return std::nullopt;
    const qint64 size = qFromBigEndian<quint32>(packed.data());
    if (size % 2 != 0 || size > packed.size() * kMostRatio)
        return std::nullopt;
    QByteArray units = qUncompress(reinterpret_cast<const uchar *>(packed.data()), packed.size());
    if (units.size() != size)
        return std::nullopt;
    return units;
}

} // namespace

QByteArray RecoverySnapshot::toBytes() const
{
    const QByteArray units = unitsOf(text);
    const QJsonObject header{{u"id"_s, id},
                             {u"path"_s, path},
                             {u"title"_s, title},
                             {u"diskHash"_s, QString::fromLatin1(diskHash.toHex())},
                             {u"time"_s, time.toUTC().toString(Qt::ISODateWithMs)},
                             {u"encoding"_s, int(format.encoding)},
                             {u"bom"_s, format.bom},
                             {u"lineEnd"_s, int(format.lineEnd)},
                             {u"hash"_s, QString::fromLatin1(hashOf(units).toHex())}};
    return kHead.toByteArray() + QJsonDocument(header).toJson(QJsonDocument::Compact) + '\n' + qCompress(units, kQuick);
}

Result<RecoverySnapshot> RecoverySnapshot::fromBytes(const QByteArray &bytes)
{
    if (!bytes.startsWith(kHead))
        return damaged();
    const qsizetype end = bytes.indexOf('\n', kHead.size());
    if (end < 0)
        return damaged();
    const QJsonObject header = QJsonDocument::fromJson(bytes.sliced(kHead.size(), end - kHead.size())).object();
    const auto string = [&header](QLatin1StringView key) { return header.value(key).toString(); };
    const auto units = uncompressed(QByteArrayView(bytes).sliced(end + 1));
    const auto format = formatOf(header);
    if (!units || !format || string("hash"_L1).toLatin1() != hashOf(*units).toHex())
        return damaged();
    RecoverySnapshot snapshot{.id = string("id"_L1),
                              .path = string("path"_L1),
                              .title = string("title"_L1),
                              .diskHash = QByteArray::fromHex(string("diskHash"_L1).toLatin1()),
                              .time = QDateTime::fromString(string("time"_L1), Qt::ISODateWithMs),
                              .text = textOf(*units),
                              .format = *format};
    const auto isPlain = [](QChar c) { return c.isLetterOrNumber() && c.unicode() < 128; };
    if (snapshot.id.isEmpty() || !std::ranges::all_of(snapshot.id, isPlain) || !snapshot.time.isValid())
        return damaged();
    return snapshot;
}

} // namespace dossier
