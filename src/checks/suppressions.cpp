// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "suppressions.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace dossier {

std::vector<Suppression> suppressions(const AgentFile &file)
{
    std::vector<Suppression> found;
    const TextRange header = file.headerRange();
    const QStringView text = QStringView(file.text()).sliced(header.start, header.length);
    // Most headers have none, and the pattern need not be made.
    if (!text.contains("dossier:"_L1))
        return found;
    static const QRegularExpression line(u"^[ \\t]*#[ \\t]*dossier:[ \\t]*ignore[ \\t]+([^\\n\\r]*)"_s,
                                         QRegularExpression::MultilineOption);
    static const QRegularExpression word(u"[^\\s,]+"_s);
    for (auto lines = line.globalMatchView(text); lines.hasNext();) {
        const QRegularExpressionMatch match = lines.next();
        for (auto words = word.globalMatchView(match.capturedView(1)); words.hasNext();) {
            const QRegularExpressionMatch rule = words.next();
            found.push_back({rule.captured(),
                             {header.start + match.capturedStart(1) + rule.capturedStart(), rule.capturedLength()}});
        }
    }
    return found;
}

Result<ChangeSet> suppress(const AgentFile &file, const QString &rule)
{
    if (file.header() != AgentFile::Header::Present) {
        return std::unexpected(
            Error{.code = Error::Code::Refused,
                  .text = QCoreApplication::translate("dossier::Suppression",
                                                      "The file has no header in which a rule could be turned off.")});
    }
    const std::vector<Suppression> present = suppressions(file);
    if (!present.empty())
        return ChangeSet::replacing({present.back().range.end(), 0}, u", "_s + rule);
    return ChangeSet::replacing({file.closeFence().start, 0}, u"# dossier: ignore "_s + rule + u'\n');
}

} // namespace dossier
