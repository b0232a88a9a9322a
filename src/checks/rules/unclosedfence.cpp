// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "promptrules.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

/// The mark of a code fence at the beginning of a line: its sign and length, and
/// whether words follow it.
struct Fence {
    QChar sign;
    qsizetype length = 0;
    bool hasWords = false;
};

Fence fenceIn(QStringView line)
{
    qsizetype indent = 0;
    while (indent < line.size() && line[indent] == u' ')
        ++indent;
    line = line.sliced(indent);
    if (indent > 3 || line.isEmpty() || (line[0] != u'`' && line[0] != u'~'))
        return {};
    Fence fence{line[0]};
    while (fence.length < line.size() && line[fence.length] == fence.sign)
        ++fence.length;
    const QStringView words = line.sliced(fence.length).trimmed();
    fence.hasWords = !words.isEmpty();
    const bool isSpan = fence.sign == u'`' && words.contains(u'`');
    return fence.length < 3 || isSpan ? Fence() : fence;
}

class UnclosedFence : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(dossier::UnclosedFence)
public:
    QString id() const override { return u"body/unclosed-fence"_s; }
    Severity severity() const override { return Severity::Info; }
    QString summary() const override { return tr("A block of code in the prompt is not closed."); }
    bool isFixable() const override { return true; }

    std::vector<Diagnostic> check(const CheckedFile &file) const override
    {
        const TextRange body = file.file().bodyRange();
        const QStringView text = file.text();
        Fence open;
        TextRange place;
        for (qsizetype line = body.start; line < body.end();) {
            qsizetype end = text.indexOf(u'\n', line);
            end = end < 0 ? body.end() : end;
            const Fence fence = fenceIn(text.sliced(line, end - line));
            if (open.length == 0 && fence.length > 0) {
                open = fence;
                place = TextRange::between(line, end);
            } else if (fence.sign == open.sign && fence.length >= open.length && !fence.hasWords && fence.length > 0) {
                open = Fence();
            }
            line = end + 1;
        }
        if (open.length == 0)
            return {};
        Diagnostic diagnostic{
            id(),  severity(), tr("This block of code is not closed, so the rest of the prompt is part of it."),
            place, {},         {}};
        const QString closing = (text.endsWith(u'\n') ? QString() : u"\n"_s) + QString(open.length, open.sign) + u'\n';
        addFix(diagnostic, Fixes(file).change(u"close-fence"_s, tr("Close it at the end"),
                                              ChangeSet::replacing({text.size(), 0}, closing)));
        return {diagnostic};
    }
};

} // namespace

RulePointer makeUnclosedFence()
{
    return std::make_unique<UnclosedFence>();
}

} // namespace dossier
