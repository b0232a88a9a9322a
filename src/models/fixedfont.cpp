// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "fixedfont.h"

#include <QFontDatabase>

#include <algorithm>

namespace dossier {

using namespace Qt::StringLiterals;

#ifdef Q_OS_WIN
namespace {

/// The first of these that is there, else any with signs of one width, else none.
QString fixedFamily()
{
    const QStringList there = QFontDatabase::families();
    for (const auto preferred : {"Cascadia Mono"_L1, "Consolas"_L1, "Courier New"_L1}) {
        if (there.contains(preferred))
            return preferred;
    }
    const auto fixed = std::ranges::find_if(there, [](const QString &family) {
        return QFontDatabase::isFixedPitch(family) && QFontDatabase::isSmoothlyScalable(family);
    });
    return fixed == there.end() ? QString() : *fixed;
}

} // namespace
#endif

QFont fixedFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
#ifdef Q_OS_WIN
    static const QString family = fixedFamily();
    if (!family.isEmpty())
        font.setFamily(family);
#endif
    return font;
}

} // namespace dossier
