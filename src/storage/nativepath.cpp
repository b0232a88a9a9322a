// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "nativepath.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

/// Whether a unit may stand for a byte that is no UTF-8; one behind a high
/// surrogate does not.
bool isByte(char16_t unit)
{
    return unit >= 0xdc80 && unit <= 0xdcff;
}

#ifdef Q_OS_WIN
constexpr bool kHasDrives = true;
#else
constexpr bool kHasDrives = false;
#endif

} // namespace

QString pathFromBytes(const QByteArray &bytes)
{
    QString path = QString::fromUtf8(bytes);
    if (path.toUtf8() == bytes)
        return path;
    // Each byte that begins no whole sequence stands for itself.
    path.clear();
    for (qsizetype i = 0; i < bytes.size();) {
        qsizetype length = 1;
        for (qsizetype wanted = std::min<qsizetype>(4, bytes.size() - i); wanted > 1; --wanted) {
            const QByteArray part = bytes.sliced(i, wanted);
            const QString decoded = QString::fromUtf8(part);
            const qsizetype units = wanted == 4 ? 2 : 1;
            if (decoded.size() == units && !decoded.contains(QChar::ReplacementCharacter) && decoded.toUtf8() == part) {
                path += decoded;
                length = wanted;
                break;
            }
        }
        if (length == 1) {
            const auto byte = static_cast<uchar>(bytes[i]);
            path += byte < 0x80 ? QChar(char16_t(byte)) : QChar(0xdc00 + byte);
        }
        i += length;
    }
    return path;
}

QByteArray pathToBytes(const QString &path)
{
    if (std::ranges::none_of(path, [](QChar unit) { return unit.isSurrogate(); }))
        return path.toUtf8();
    QByteArray bytes;
    for (qsizetype i = 0; i < path.size(); ++i) {
        const char16_t unit = path[i].unicode();
        const bool isPaired = i > 0 && path[i - 1].isHighSurrogate();
        if (isByte(unit) && !isPaired)
            bytes += static_cast<char>(unit - 0xdc00);
        else if (path[i].isHighSurrogate() && i + 1 < path.size())
            bytes += QStringView(path).sliced(i, 2).toUtf8();
        else if (!path[i].isLowSurrogate())
            bytes += QStringView(path).sliced(i, 1).toUtf8();
    }
    return bytes;
}

QString childPath(const QString &folder, const QString &name)
{
    return folder.endsWith(u'/') ? folder + name : folder + u'/' + name;
}

QString parentPath(const QString &path)
{
    const qsizetype slash = path.lastIndexOf(u'/');
    // Without the slash a drive is the folder that is current on it.
    if (kHasDrives && slash == 2 && path[1] == u':')
        return path.size() > 3 ? path.first(3) : QString();
    if (slash > 0)
        return path.first(slash);
    return slash == 0 && path.size() > 1 ? QStringLiteral("/") : QString();
}

bool isWithin(const QString &path, const QString &folder)
{
    return !folder.isEmpty() && path.startsWith(folder) &&
           (path.size() == folder.size() || folder.endsWith(u'/') || path[folder.size()] == u'/');
}

bool isPlainName(const QString &name)
{
    for (qsizetype i = 0; i < name.size(); ++i) {
        if (name[i].category() == QChar::Other_Control)
            return false;
        if (name[i].isHighSurrogate() && i + 1 < name.size() && name[i + 1].isLowSurrogate())
            ++i;
        else if (name[i].isSurrogate())
            return false;
    }
    return true;
}

QString escapedName(const QString &name)
{
    if (isPlainName(name))
        return name;
    QString shown;
    for (qsizetype i = 0; i < name.size(); ++i) {
        const char16_t unit = name[i].unicode();
        const bool isPaired = i > 0 && name[i - 1].isHighSurrogate();
        if (unit == u'\n')
            shown += "\\n"_L1;
        else if (unit == u'\\')
            shown += "\\\\"_L1;
        else if (isByte(unit) && !isPaired)
            shown += u"\\x%1"_s.arg(unit - 0xdc00, 2, 16, QLatin1Char('0'));
        else if (name[i].category() == QChar::Other_Control)
            shown += u"\\x%1"_s.arg(uint(unit), 2, 16, QLatin1Char('0'));
        else
            shown += name[i];
    }
    return shown;
}

} // namespace dossier
