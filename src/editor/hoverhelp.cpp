// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "hoverhelp.h"

#include "dialects/hovertext.h"

namespace dossier {

using namespace Qt::StringLiterals;

QString hoverHelp(const HoverText &text)
{
    if (text.isEmpty())
        return {};
    QString html = u"<p style='white-space: pre-wrap'><b>"_s + text.title.toHtmlEscaped() + u"</b></p>"_s;
    for (const QString &sentence : text.sentences)
        html += u"<p style='white-space: pre-wrap'>"_s + sentence.toHtmlEscaped() + u"</p>"_s;
    return html;
}

} // namespace dossier
