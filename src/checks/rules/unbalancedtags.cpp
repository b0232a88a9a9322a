// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "promptrules.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

/// A tag that stands alone on its line, as prompts mark their parts.
struct Tag {
    QString name;
    bool isClosing = false;
    TextRange range; ///< in the document
};

std::vector<Tag> tagsIn(const Prompt &prompt)
{
    static const QRegularExpression line(u"^[ \\t]*<(/?)([a-zA-Z][a-zA-Z0-9_-]*)>[ \\t]*$"_s,
                                         QRegularExpression::MultilineOption);
    std::vector<Tag> tags;
    for (auto matches = line.globalMatch(prompt.prose()); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        tags.push_back({match.captured(2), match.capturedLength(1) > 0,
                        prompt.inDocument({match.capturedStart(), match.capturedLength()})});
    }
    return tags;
}

class UnbalancedTags : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(dossier::UnbalancedTags)
public:
    QString id() const override { return u"body/unbalanced-tags"_s; }
    Severity severity() const override { return Severity::Info; }
    QString summary() const override { return tr("A tag in the prompt has no counterpart."); }

    std::vector<Diagnostic> check(const CheckedFile &file) const override
    {
        const TextRange body = file.file().bodyRange();
        if (!QStringView(file.text()).sliced(body.start, body.length).contains("</"_L1))
            return {};
        const Prompt &prompt = file.prompt();
        std::vector<Diagnostic> found;
        QStringList told;
        for (const Tag &tag : tagsIn(prompt)) {
            const qsizetype opening = countOf(prompt.prose(), u'<' + tag.name);
            const qsizetype closing = countOf(prompt.prose(), u"</"_s + tag.name);
            if (opening == closing || told.contains(tag.name) || tag.isClosing != (closing > opening))
                continue;
            // A name that is never closed may be a place to be filled in.
            if (closing == 0)
                continue;
            told += tag.name;
            found.push_back({id(), severity(), message(tag), tag.range, {}, {}});
        }
        return found;
    }

private:
    static qsizetype countOf(const QString &text, const QString &start)
    {
        qsizetype count = 0;
        for (qsizetype at = text.indexOf(start); at >= 0; at = text.indexOf(start, at + 1)) {
            const qsizetype end = at + start.size();
            count += end < text.size() && (text[end] == u'>' || text[end].isSpace()) ? 1 : 0;
        }
        return count;
    }

    static QString message(const Tag &tag)
    {
        return tag.isClosing ? tr("“</%1>” closes more parts than “<%1>” begins.").arg(tag.name)
                             : tr("“<%1>” begins more parts than “</%1>” closes.").arg(tag.name);
    }
};

} // namespace

RulePointer makeUnbalancedTags()
{
    return std::make_unique<UnbalancedTags>();
}

} // namespace dossier
