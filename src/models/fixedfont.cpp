// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "fixedfont.h"

#include <QFontDatabase>

namespace dossier {

using namespace Qt::StringLiterals;

QFont fixedFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
#ifdef Q_OS_WIN
    font.setFamilies({u"Cascadia Mono"_s, u"Consolas"_s, u"Courier New"_s, font.family()});
    font.setStyleHint(QFont::Monospace);
    font.setFixedPitch(true);
#endif
    return font;
}

} // namespace dossier
