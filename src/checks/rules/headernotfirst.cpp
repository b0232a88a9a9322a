// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "rules.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

/// A header further down belongs to something else, an example perhaps.
constexpr qsizetype kLinesAbove = 40;

bool looksLikeKey(QStringView line)
{
    const qsizetype colon = line.indexOf(u':');
    return colon > 0 && line.front().isLetter() && !line.first(colon).contains(u' ');
}

QStringView lineAt(QStringView text, qsizetype start)
{
    const qsizetype end = text.indexOf(u'\n', start);
    return text.sliced(start, (end < 0 ? text.size() : end) - start);
}

class HeaderNotFirst : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(dossier::HeaderNotFirst)
public:
    QString id() const override { return u"header/not-first"_s; }
    Severity severity() const override { return Severity::Warning; }
    QString summary() const override { return tr("Something stands above the header, so the client does not see it."); }
    bool isFixable() const override { return true; }
    bool concernsNotes() const override { return true; }

    std::vector<Diagnostic> check(const CheckedFile &file) const override
    {
        if (!file.isNote() || file.file().header() != AgentFile::Header::None)
            return {};
        const TextRange above = headerNotFirst(file.text());
        if (above.isEmpty())
            return {};
        Diagnostic diagnostic{
            id(),
            severity(),
            tr("%1 takes this file for a note, not for an agent: its header has to begin in the first line.")
                .arg(file.client()),
            above,
            {},
            {}};
        if (file.input().wantsFixes)
            addFix(diagnostic, moveUp(file, above));
        return {diagnostic};
    }

private:
    /// What stands above goes below the header; blanks go away.
    static std::optional<Fix> moveUp(const CheckedFile &file, TextRange above)
    {
        const QString &text = file.text();
        const qsizetype fence = text.indexOf(u"---"_s, above.end());
        const qsizetype closing = text.indexOf(u"\n---"_s, fence + 3);
        if (closing < 0)
            return std::nullopt;
        qsizetype behind = text.indexOf(u'\n', closing + 1);
        behind = behind < 0 ? text.size() : behind + 1;
        QString moved = text.first(above.end()).trimmed();
        if (!moved.isEmpty())
            moved = u'\n' + moved + u'\n';
        ChangeSet changes;
        if (!changes.add({0, fence}, {}) || (!moved.isEmpty() && !changes.add({behind, 0}, moved)))
            return std::nullopt;
        return Fixes(file).change(u"move-header"_s, tr("Move the header to the first line"), changes);
    }
};

} // namespace

TextRange headerNotFirst(const QString &text)
{
    bool inComment = false;
    qsizetype start = 0;
    for (qsizetype line = 0; line < kLinesAbove && start < text.size(); ++line) {
        const QStringView words = lineAt(text, start);
        const QStringView trimmed = words.trimmed();
        if (!inComment && trimmed == "---"_L1) {
            const qsizetype next = start + words.size() + 1;
            const bool header = next < text.size() && looksLikeKey(lineAt(text, next).trimmed());
            return header && start + words.indexOf(u'-') > 0 ? TextRange{0, start + words.indexOf(u'-')} : TextRange{};
        }
        if (!inComment && !trimmed.isEmpty() && !trimmed.startsWith("<!--"_L1))
            return {};
        if (trimmed.startsWith("<!--"_L1))
            inComment = true;
        if (trimmed.contains("-->"_L1))
            inComment = false;
        start += words.size() + 1;
    }
    return {};
}

RulePointer makeHeaderNotFirst()
{
    return std::make_unique<HeaderNotFirst>();
}

} // namespace dossier
