// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "agentfile/agentfile.h"
#include "agentfile/headeredit.h"

#include <QByteArray>
#include <QString>

namespace dossier {

/// What holds for every file, whatever it says; empty, or what does not hold.
[[nodiscard]] inline QString brokenInvariant(const AgentFile &file)
{
    using namespace Qt::StringLiterals;
    const QString &text = file.text();
    const TextRange header = file.headerRange();
    const auto inside = [](TextRange outer, TextRange inner) { return inner.length >= 0 && outer.contains(inner); };
    if (!inside({0, text.size()}, header) || !inside({0, text.size()}, file.bodyRange()))
        return u"header or body outside the text"_s;
    if (file.bodyRange().end() != text.size() || file.openFence().end() != header.start)
        return u"parts do not meet"_s;
    const bool closed = file.header() == AgentFile::Header::Present;
    if ((closed ? file.closeFence().end() : header.end()) != file.bodyRange().start)
        return u"the body does not follow the header"_s;
    if (file.yamlError().has_value() == file.isStrictYaml())
        return u"an error without fault, or the reverse"_s;
    qsizetype last = header.start;
    for (const HeaderEntry &entry : file.entries()) {
        const TextRange lines = entry.linesRange;
        if (!inside(header, lines))
            return u"entry outside the header: "_s + entry.key;
        const bool braces = entry.mark == HeaderEntry::Mark::Opaque;
        if (lines.start < last && !braces)
            return u"entries overlap: "_s + entry.key;
        last = std::max(last, lines.end());
        if (!inside(lines, entry.keyRange) || !inside(lines, entry.valueRange))
            return u"key or value outside the entry: "_s + entry.key;
        if (!braces && entry.keyRange.end() > entry.valueRange.start)
            return u"the value begins in the key: "_s + entry.key;
        const TextRange comment = entry.commentRange;
        if (!comment.isEmpty() &&
            (!inside(lines, comment) || comment.start < entry.valueRange.end() || text[comment.start] != u'#'))
            return u"comment: "_s + entry.key;
        if ((entry.mark == HeaderEntry::Mark::Opaque) == entry.reason.isEmpty())
            return u"reason: "_s + entry.key;
    }
    return {};
}

/// What holds for an edit that was not refused: the bytes outside the edits
/// stay, the edits lie in the header, and their inverse gives the first bytes.
[[nodiscard]] inline QString brokenEdit(const AgentFile &before, const ChangeSet &changes)
{
    using namespace Qt::StringLiterals;
    const QString &text = before.text();
    const Result<QString> applied = changes.applyTo(text);
    if (!applied)
        return u"cannot be applied"_s;
    const SourceText after(*applied, before.source().format());
    // Each stretch between two edits is there, in order, byte for byte.
    qsizetype from = 0;
    qsizetype to = 0;
    QByteArray expected;
    const auto encoded = [&before](QStringView part) {
        FileFormat format = before.source().format();
        format.bom = false;
        return SourceText(part.toString(), format).toBytes();
    };
    for (const TextEdit &edit : changes.edits()) {
        const TextRange header = before.headerRange();
        if (edit.range.start < header.start || edit.range.end() > header.end())
            return u"edit outside the header"_s;
        const QStringView kept = QStringView(text).sliced(from, edit.range.start - from);
        if (QStringView(*applied).sliced(to, kept.size()) != kept)
            return u"text between edits changed"_s;
        expected += encoded(kept) + encoded(edit.text);
        from = edit.range.end();
        to += kept.size() + edit.text.size();
    }
    expected += encoded(QStringView(text).sliced(from));
    if (before.source().format().bom)
        expected.prepend(SourceText({}, before.source().format()).toBytes());
    if (after.toBytes() != expected)
        return u"bytes outside the edits changed"_s;
    const Result<QString> restored = changes.inverse(text).applyTo(*applied);
    if (!restored || *restored != text)
        return u"the inverse does not restore"_s;
    return brokenInvariant(AgentFile::parse(after, &before));
}

} // namespace dossier
