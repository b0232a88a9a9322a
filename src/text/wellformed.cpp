// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "wellformed.h"

namespace dossier {

QString wellFormed(const QString &text)
{
    if (text.isValidUtf16())
        return text;
    QString copy = text;
    for (qsizetype i = 0; i < copy.size(); ++i) {
        if (!copy.at(i).isSurrogate())
            continue;
        if (copy.at(i).isHighSurrogate() && i + 1 < copy.size() && copy.at(i + 1).isLowSurrogate())
            ++i;
        else
            copy[i] = QChar::ReplacementCharacter;
    }
    return copy;
}

} // namespace dossier
