// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "marked.h"

#include <QColor>
#include <QRegularExpression>
#include <QStringList>

namespace dossier {

using namespace Qt::StringLiterals;

QString marked(const QString &text, const QString &search, const QColor &ground)
{
    QStringList words;
    for (const QString &word : search.split(u' ', Qt::SkipEmptyParts))
        words << QRegularExpression::escape(word);
    if (words.isEmpty())
        return text.toHtmlEscaped();
    const QRegularExpression pattern(words.join(u'|'), QRegularExpression::CaseInsensitiveOption);
    QString result;
    qsizetype end = 0;
    for (const auto &match : pattern.globalMatch(text)) {
        result += text.sliced(end, match.capturedStart() - end).toHtmlEscaped();
        result += u"<span style='background-color:%1'>%2</span>"_s.arg(ground.name(), match.captured().toHtmlEscaped());
        end = match.capturedEnd();
    }
    return result + text.sliced(end).toHtmlEscaped();
}

} // namespace dossier
