// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "filechange.h"

#include "text/diff.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(dossier::FileChange)
};

QString lineEndText(LineEnd lineEnd)
{
    switch (lineEnd) {
    case LineEnd::Lf:
        return Texts::tr("@ The line ends change to LF.");
    case LineEnd::CrLf:
        return Texts::tr("@ The line ends change to CRLF.");
    case LineEnd::Cr:
        return Texts::tr("@ The line ends change to CR.");
    }
    std::unreachable();
}

} // namespace

ChangePart FileChange::chosenParts() const
{
    ChangePart all{.title = why, .changes = {}};
    for (const ChangePart &part : parts) {
        if (!part.isChosen || !all.changes.add(part.changes))
            continue;
        if (part.format)
            all.format = part.format;
    }
    return all;
}

QByteArray FileChange::after() const
{
    if (kind == Kind::Create)
        return content;
    if (kind == Kind::Delete)
        return {};
    const ChangePart all = chosenParts();
    if (all.changes.isEmpty() && !all.format)
        return before;
    const SourceText source = SourceText::fromBytes(before);
    const auto text = all.changes.applyTo(source.text());
    return text ? SourceText(*text, all.format.value_or(source.format())).toBytes() : before;
}

bool FileChange::hasEffect() const
{
    return isChosen && (kind != Kind::Edit || after() != before);
}

QString FileChange::difference() const
{
    return differenceOf(SourceText::fromBytes(before), SourceText::fromBytes(after()));
}

QString differenceOf(const SourceText &before, const SourceText &after)
{
    QStringList change{unifiedDiff(before.text(), after.text(), {}, {})};
    // Of what comes or goes as a whole there is nothing more to say.
    if (!before.text().isEmpty() && !after.text().isEmpty()) {
        if (before.format().lineEnd != after.format().lineEnd)
            change += lineEndText(after.format().lineEnd);
        if (before.format().bom && !after.format().bom)
            change << Texts::tr("@ The byte order mark at the beginning goes.");
        if (!before.format().bom && after.format().bom)
            change << Texts::tr("@ A byte order mark comes to the beginning.");
    }
    change.removeAll(QString());
    return change.join(u'\n');
}

std::vector<ChangePart> partsBetween(const QByteArray &before, const QByteArray &after, const QString &title)
{
    if (before == after)
        return {};
    const SourceText from = SourceText::fromBytes(before);
    const SourceText to = SourceText::fromBytes(after);
    ChangePart part{.title = title, .changes = lineDifference(from.text(), to.text()).minimised(from.text())};
    if (from.format() != to.format())
        part.format = to.format();
    if (!part.changes.isEmpty())
        part.line = from.text().first(part.changes.edits().front().range.start).count(u'\n') + 1;
    return {part};
}

QString toString(FileChange::Kind kind)
{
    switch (kind) {
    case FileChange::Kind::Edit:
        return u"edit"_s;
    case FileChange::Kind::Create:
        return u"create"_s;
    case FileChange::Kind::Rename:
        return u"rename"_s;
    case FileChange::Kind::Delete:
        return u"delete"_s;
    }
    std::unreachable();
}

std::optional<FileChange::Kind> changeKindFromString(QStringView text)
{
    using Kind = FileChange::Kind;
    constexpr Kind kinds[] = {Kind::Edit, Kind::Create, Kind::Rename, Kind::Delete};
    const auto found = std::ranges::find(kinds, text, [](Kind kind) { return toString(kind); });
    return found == std::end(kinds) ? std::nullopt : std::optional(*found);
}

} // namespace dossier
