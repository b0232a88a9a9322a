// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "referencedfiles.h"

#include "text/containspair.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

/// Whether a target can be a file beside this one: no address, no pattern.
bool isRelativeFile(const QString &target)
{
    static const QRegularExpression scheme(u"^[A-Za-z][A-Za-z0-9+.-]*:"_s);
    static const QRegularExpression placeholder(u"[{}<>*$|\\\\]|\\.\\.\\."_s);
    return !target.isEmpty() && !target.startsWith(u'/') && !target.startsWith(u'#') && !target.startsWith(u'~') &&
           target.contains(u'.') && !scheme.match(target).hasMatch() && !placeholder.match(target).hasMatch();
}

std::vector<FileReference> linksIn(const Prompt &prompt, const QString &text)
{
    std::vector<FileReference> found;
    static const QRegularExpression link(u"\\]\\(([^()\\s]+)(?:\\s+\"[^\"\\n]*\")?\\)"_s);
    for (auto links = link.globalMatch(text); links.hasNext();) {
        const QRegularExpressionMatch match = links.next();
        const QString path = match.captured(1).section(u'#', 0, 0);
        if (isRelativeFile(path))
            found.push_back({path, prompt.inDocument({match.capturedStart(1), path.size()})});
    }
    return found;
}

} // namespace

bool mayReferToFiles(QStringView prompt)
{
    return containsPair(prompt, u']', u'(');
}

std::vector<FileReference> referencedFiles(const Prompt &prompt)
{
    // Few prompts hold any, and for these alone code is told from prose.
    if (!mayReferToFiles(prompt.text()) || linksIn(prompt, prompt.text()).empty())
        return {};
    return linksIn(prompt, prompt.prose());
}

} // namespace dossier
