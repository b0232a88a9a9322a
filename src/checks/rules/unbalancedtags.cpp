// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "promptrules.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

/// A tag that stands alone on its line, as prompts mark their parts.
struct Tag {
    QString name;
    bool isClosing = false;
    TextRange range; ///< in the document
};

std::vector<Tag> tagsIn(const Prompt &prompt, const QString &text)
{
    static const QRegularExpression line(u"^[ \\t]*<(/?)([a-zA-Z][a-zA-Z0-9_-]*)>[ \\t]*$"_s,
                                         QRegularExpression::MultilineOption);
    std::vector<Tag> tags;
    for (auto matches = line.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        tags.push_back({match.captured(2), match.capturedLength(1) > 0,
                        prompt.inDocument({match.capturedStart(), match.capturedLength()})});
    }
    return tags;
}

/// How often parts of a name begin and end.
struct Count {
    qsizetype opening = 0;
    qsizetype closing = 0;
};

/// By name, wherever on a line they stand; a name ends with “>” or a blank.
QHash<QStringView, Count> countsIn(QStringView text)
{
    QHash<QStringView, Count> counts;
    for (qsizetype at = text.indexOf(u'<'); at >= 0; at = text.indexOf(u'<', at + 1)) {
        const bool isClosing = text.sliced(at + 1).startsWith(u'/');
        const qsizetype start = at + (isClosing ? 2 : 1);
        qsizetype end = start;
        while (end < text.size() && text[end] != u'>' && text[end] != u'<' && !text[end].isSpace())
            ++end;
        if (end == start || end == text.size() || text[end] == u'<')
            continue;
        Count &count = counts[text.sliced(start, end - start)];
        ++(isClosing ? count.closing : count.opening);
    }
    return counts;
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
        const Prompt &prompt = file.prompt();
        // Few prompts hold any, and for these alone code is told from prose.
        if (!file.mayContain("</"_L1) || tagsIn(prompt, prompt.text()).empty())
            return {};
        std::vector<Diagnostic> found;
        QStringList told;
        const QHash<QStringView, Count> counts = countsIn(prompt.prose());
        for (const Tag &tag : tagsIn(prompt, prompt.prose())) {
            const auto [opening, closing] = counts.value(tag.name);
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
