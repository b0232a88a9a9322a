// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "siblingname.h"

#include "nativepath.h"

#include <QRandomGenerator>
#include <QRegularExpression>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

/// A name is at most 255 bytes almost everywhere; of a long one the beginning will
/// do, as the number tells one from the other.
constexpr qsizetype kLongestName = 200; // bytes

QString beginningOf(const QString &target)
{
    QString name = target.section(u'/', -1);
    while (pathToBytes(name).size() > kLongestName)
        name.chop(name.back().isLowSurrogate() ? 2 : 1);
    return name;
}

} // namespace

QString siblingPath(const QString &target, const QString &ending)
{
    const QString number = QString::number(QRandomGenerator::global()->generate(), 16);
    return childPath(parentPath(target), u'.' + beginningOf(target) + u".dossier-"_s + number + ending);
}

bool isSiblingName(const QString &name, const QString &target)
{
    static const QRegularExpression form(u"^\\.(.+)\\.dossier-[0-9a-f]+\\.(tmp|old)$"_s,
                                         QRegularExpression::DotMatchesEverythingOption);
    const auto match = form.match(name);
    return match.hasMatch() && match.capturedView(1) == beginningOf(target);
}

} // namespace dossier
