// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "speller.h"

#include <algorithm>

namespace dossier {

using namespace Qt::StringLiterals;

QString bestLanguage(const QStringList &languages, const QString &wished)
{
    if (languages.contains(wished))
        return wished;
    for (const QString &name : {wished, u"en_US"_s, u"en"_s}) {
        if (languages.contains(name))
            return name;
        const QString language = name.section(u'_', 0, 0);
        const auto found = std::ranges::find_if(languages, [&language](const QString &other) {
            return !language.isEmpty() && other.section(u'_', 0, 0).section(u'-', 0, 0) == language;
        });
        if (found != languages.end())
            return *found;
    }
    return languages.value(0);
}

} // namespace dossier
